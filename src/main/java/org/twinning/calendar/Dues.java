package org.twinning.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.twinning.platform.AsOf;
import org.twinning.platform.Deadline;
import org.twinning.platform.DeadlineSource;
import org.twinning.platform.Words;

/** What wants doing by a day, from whoever knows of it. Plans, ends and notice days the calendar asks for itself. */
@Component
class Dues implements Source {

    private static final Set<String> TOLD_OTHERWISE = Set.of("OVERDUE_PLAN", "TERM_END", "NOTICE_DAY");

    private final ObjectProvider<DeadlineSource> sources;
    private final Words words;

    Dues(ObjectProvider<DeadlineSource> sources, Words words) {
        this.sources = sources;
        this.words = words;
    }

    @Override
    public List<Entry> between(LocalDate from, LocalDate through, AsOf asOf, EntryKind kind, int most) {
        return kind == EntryKind.DEADLINE
                ? sources.stream()
                        .flatMap(it -> it.between(from, through, asOf).stream())
                        .filter(it -> !TOLD_OTHERWISE.contains(it.kind()))
                        .map(it -> entry(it, asOf.date()))
                        .limit(most)
                        .toList()
                : List.of();
    }

    private Entry entry(Deadline deadline, LocalDate day) {
        return new Entry(
                EntryKind.DEADLINE,
                undated(deadline),
                Stretch.of(deadline.dated()),
                Stream.ofNullable(deadline.agreement()).toList(),
                words.message("calendar.due"),
                deadline.text(),
                deadline.path(),
                day.isAfter(deadline.due()) ? Entry.State.LATE : Entry.State.OPEN);
    }

    /** A deadline's key ends in its day where that can change; here the same thing with another day is the same. */
    private static String undated(Deadline deadline) {
        return deadline.key().replaceFirst(":\\d{4}(-Q[1-4]|-\\d{2}(-\\d{2})?)?$", "");
    }
}
