package org.twinning.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every form carries unseen: a key that makes a repeated submission count once, the version that its reader saw, and
 * when it was opened. Forms are plain fields so that binding reports all mistakes at once.
 */
@SuppressWarnings("NullAway.Init") // fields are filled by binding
public abstract class Form {
    public UUID key = UUID.randomUUID();
    public long version;

    /** Null on the server until the page that shows the form has said so. */
    public @Nullable Instant opened;
}
