package org.twinning.followup;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * With whom one speaks on a side.
 *
 * @param territory code of the side
 * @param until the last day; null while it goes on
 */
public record ContactPerson(
        long id,
        String territory,
        String name,
        @Nullable String post,
        @Nullable String phone,
        @Nullable String email,
        LocalDate since,
        @Nullable LocalDate until) {

    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d ()./-]{3,}\\d");

    /** The number as a telephone dials it; null when none was typed, or words instead ("through the reception"). */
    public @Nullable String dial() {
        Matcher number = NUMBER.matcher(phone == null ? "" : phone.strip());
        return number.lookingAt() ? number.group().replaceAll("[^+\\d]", "") : null;
    }
}
