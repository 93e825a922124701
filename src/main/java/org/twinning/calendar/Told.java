package org.twinning.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar program has been told of one thing: RFC 5545 wants a higher sequence number with every change, and the entry
 * said to be cancelled when it is no more.
 *
 * @param uid of the entry, without the register's own identity
 * @param changed when it was told otherwise for the last time
 */
record Told(String uid, Content content, int sequence, Instant changed) {

    /**
     * What is told.
     *
     * @param hour null for a whole day, or for several
     * @param tentative whether the day is not known
     */
    record Content(
            EntryKind kind,
            Stretch when,
            @Nullable LocalTime hour,
            String summary,
            String description,
            String path,
            boolean tentative,
            boolean cancelled) {

        Content cancel() {
            return new Content(kind, when, hour, summary, description, path, tentative, true);
        }
    }

    /**
     * What is to be told now: what is new, what has changed, what has not, and what is there no more. What lies before the
     * first day, or beyond what was looked at, is left as it was: nobody looked.
     *
     * @param before what was told last, by uid
     * @param now by uid
     * @param from the first day that was looked at
     * @param looked whether something of that kind on that day would have been found
     */
    static List<Told> anew(
            Map<String, Told> before, Map<String, Content> now, LocalDate from, Looked looked, Instant moment) {
        Map<String, Told> told = new LinkedHashMap<>();
        now.forEach((uid, content) -> told.put(uid, next(uid, before.get(uid), content, moment)));
        before.values().stream()
                .filter(it -> !told.containsKey(it.uid()))
                .filter(it -> !it.content().when().last().isBefore(from))
                .forEach(it -> told.put(
                        it.uid(),
                        looked.at(it.content().kind(), it.content().when().first())
                                ? next(it.uid(), it, it.content().cancel(), moment)
                                : it));
        return new ArrayList<>(told.values());
    }

    interface Looked {
        boolean at(EntryKind kind, LocalDate day);
    }

    private static Told next(String uid, @Nullable Told before, Content content, Instant moment) {
        if (before == null) {
            return new Told(uid, content, 0, moment);
        }
        return before.content().equals(content) ? before : new Told(uid, content, before.sequence() + 1, moment);
    }

    static Map<String, Told> byUid(List<Told> told) {
        return told.stream().collect(Collectors.toMap(Told::uid, Function.identity()));
    }
}
