package org.twinning.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.twinning.followup.Visit;
import org.twinning.followup.VisitReader;
import org.twinning.platform.AsOf;
import org.twinning.platform.Words;

/** Visits of delegations. */
@Component
class Visits implements Source {

    private final VisitReader visits;
    private final Words words;

    Visits(VisitReader visits, Words words) {
        this.visits = visits;
        this.words = words;
    }

    @Override
    public List<Entry> between(LocalDate from, LocalDate through, AsOf asOf, EntryKind kind, int most) {
        return kind == EntryKind.VISIT
                ? visits.between(from, through, asOf).stream()
                        .limit(most)
                        .map(it -> entry(it, asOf.date()))
                        .toList()
                : List.of();
    }

    private Entry entry(Visit visit, LocalDate day) {
        return new Entry(
                EntryKind.VISIT,
                "visit:" + visit.id(),
                Stretch.of(visit.dates()),
                visit.agreements(),
                words.message("calendar.visit"),
                words.text(visit.title()),
                "/visits/" + visit.id(),
                visit.dates().lastDay().isBefore(day) ? Entry.State.DONE : Entry.State.OPEN);
    }
}
