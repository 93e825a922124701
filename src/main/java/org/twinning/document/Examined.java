package org.twinning.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at and is taken.
 *
 * @param name under which it is kept
 */
public record Examined(
        Path content,
        String name,
        Media media,
        long size,
        String sha256,
        @Nullable Integer pages) {}
