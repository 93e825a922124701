package org.twinning.print;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;

/**
 * What stands at the head of every sheet: the ministry's name and its arms.
 *
 * @param name null for the register's own name
 * @param arms a picture as PNG
 */
public record Letterhead(
        @Nullable LocalText name,
        @SuppressWarnings("ArrayRecordComponent") byte @Nullable [] arms) {

    /** As the address of a picture that needs no further file. */
    public @Nullable String armsAddress() {
        return arms == null
                ? null
                : "data:image/png;base64," + Base64.getEncoder().encodeToString(arms);
    }
}
