package org.twinning.event.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.twinning.event.AgendaCatalogue;
import org.twinning.event.EventCatalogue;
import org.twinning.event.EventDossier;
import org.twinning.event.EventLine;
import org.twinning.event.EventState;
import org.twinning.event.VisitCatalogue;
import org.twinning.platform.AsOf;
import org.twinning.platform.Changes;
import org.twinning.platform.OnPaper;

/** Shows what is planned, what waits for its record and what was held. */
@Controller
class EventsController {

    private final EventCatalogue events;
    private final AgendaCatalogue agenda;
    private final VisitCatalogue visits;
    private final Changes changes;

    EventsController(EventCatalogue events, AgendaCatalogue agenda, VisitCatalogue visits, Changes changes) {
        this.events = events;
        this.agenda = agenda;
        this.visits = visits;
        this.changes = changes;
    }

    @OnPaper
    @GetMapping("/events")
    String list(AsOf asOf, Model model) {
        Map<EventState, List<EventLine>> byState =
                events.all(asOf).stream().collect(Collectors.groupingBy(EventLine::state));
        List<EventLine> held = byState.getOrDefault(EventState.HELD, List.of());
        TreeMap<Integer, List<EventLine>> byYear =
                held.stream().collect(Collectors.groupingBy(EventLine::year, TreeMap::new, Collectors.toList()));
        model.addAttribute("overdue", byState.getOrDefault(EventState.OVERDUE, List.of()));
        model.addAttribute("ahead", soonestFirst(byState.getOrDefault(EventState.PLANNED, List.of())));
        model.addAttribute("held", held);
        model.addAttribute("heldByYear", byYear.descendingMap());
        model.addAttribute("cancelled", byState.getOrDefault(EventState.CANCELLED, List.of()));
        model.addAttribute("visits", visits.all(asOf));
        return "event/events";
    }

    @OnPaper
    @GetMapping("/events/{id}")
    String show(@PathVariable long id, AsOf asOf, Model model) {
        EventDossier event = events.dossier(id, asOf);
        model.addAttribute("event", event);
        model.addAttribute("rows", agenda.rows(event, asOf));
        model.addAttribute("visits", visits.concerning(event.numbers(), asOf));
        model.addAttribute("history", asOf.current() ? changes.of("event:" + id) : List.of());
        return "event/event";
    }

    private static List<EventLine> soonestFirst(List<EventLine> latestFirst) {
        return latestFirst.stream()
                .sorted(java.util.Comparator.comparing(EventLine::date).thenComparing(EventLine::id))
                .toList();
    }
}
