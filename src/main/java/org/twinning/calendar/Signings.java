package org.twinning.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.twinning.event.EventCatalogue;
import org.twinning.event.EventLine;
import org.twinning.platform.AsOf;
import org.twinning.platform.Words;

/** Signing events. One that was put off stands on its new day only. */
@Component
class Signings implements Source {

    private final EventCatalogue events;
    private final Words words;

    Signings(EventCatalogue events, Words words) {
        this.events = events;
        this.words = words;
    }

    @Override
    public List<Entry> between(LocalDate from, LocalDate through, AsOf asOf, EntryKind kind, int most) {
        if (kind != EntryKind.SIGNING) {
            return List.of();
        }
        List<EventLine> lines =
                events.between(from, through, asOf).stream().limit(most).toList();
        Map<Long, List<String>> agendas =
                events.agendas(lines.stream().map(EventLine::id).toList(), asOf);
        return lines.stream()
                .map(it -> entry(it, agendas.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private Entry entry(EventLine line, List<String> agenda) {
        Entry.State state =
                switch (line.state()) {
                    case PLANNED -> Entry.State.OPEN;
                    case OVERDUE -> Entry.State.LATE;
                    case HELD -> Entry.State.DONE;
                    case CANCELLED -> Entry.State.CANCELLED;
                };
        String occasion = words.text(line.occasion());
        return new Entry(
                EntryKind.SIGNING,
                "event:" + line.id(),
                Stretch.of(line.date()),
                agenda,
                words.message("calendar.event." + state, line.agreements(), line.signed()),
                line.place() == null ? occasion : occasion + ", " + words.text(line.place()),
                "/events/" + line.id(),
                state);
    }
}
