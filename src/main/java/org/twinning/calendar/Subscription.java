package org.twinning.calendar;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's own calendar program reads.
 *
 * @param name by which its owner knows it
 * @param onlyMine only what its owner answers for
 * @param withoutDay whether it tells, too, what is known to the month, quarter or year only
 * @param made null until it is
 * @param read when it was read last; null when never
 */
public record Subscription(
        long id,
        String person,
        String name,
        Set<EntryKind> kinds,
        boolean onlyMine,
        boolean withoutDay,
        Locale language,
        @Nullable Instant made,
        @Nullable Instant read) {

    public static Subscription of(
            String person, String name, Set<EntryKind> kinds, boolean onlyMine, boolean withoutDay, Locale language) {
        return new Subscription(0, person, name, kinds, onlyMine, withoutDay, language, null, null);
    }
}
