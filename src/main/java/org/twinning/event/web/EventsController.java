package org.twinning.event.web;

import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.twinning.agreement.Selection;
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
    private final ObjectProvider<Selection> selections;
    private final Changes changes;

    EventsController(
            EventCatalogue events,
            AgendaCatalogue agenda,
            VisitCatalogue visits,
            ObjectProvider<Selection> selections,
            Changes changes) {
        this.events = events;
        this.agenda = agenda;
        this.visits = visits;
        this.selections = selections;
        this.changes = changes;
    }

    /** @param only {@code mine} for the events on whose agenda is an agreement that the reader answers for, and its visits */
    @OnPaper
    @GetMapping("/events")
    String list(@RequestParam(required = false) @Nullable String only, AsOf asOf, Principal person, Model model) {
        List<String> mine = chosen(only, asOf, person.getName());
        List<EventLine> all = events.all(asOf);
        List<EventLine> shown = mine == null ? all : concerning(mine, all, asOf);
        Map<EventState, List<EventLine>> byState = shown.stream().collect(Collectors.groupingBy(EventLine::state));
        model.addAttribute("mine", mine != null);
        List<EventLine> held = byState.getOrDefault(EventState.HELD, List.of());
        TreeMap<Integer, List<EventLine>> byYear =
                held.stream().collect(Collectors.groupingBy(EventLine::year, TreeMap::new, Collectors.toList()));
        model.addAttribute("overdue", byState.getOrDefault(EventState.OVERDUE, List.of()));
        model.addAttribute("ahead", soonestFirst(byState.getOrDefault(EventState.PLANNED, List.of())));
        model.addAttribute("held", held);
        model.addAttribute("heldByYear", byYear.descendingMap());
        model.addAttribute("cancelled", byState.getOrDefault(EventState.CANCELLED, List.of()));
        model.addAttribute("visits", mine == null ? visits.all(asOf) : visits.concerning(mine, asOf));
        return "event/events";
    }

    @OnPaper
    @GetMapping("/events/{id}")
    String show(@PathVariable long id, AsOf asOf, Model model) {
        Optional<EventDossier> known = events.find(id, asOf);
        if (known.isEmpty()) {
            events.requireEntered(id);
            return "event/unknown";
        }
        EventDossier event = known.get();
        model.addAttribute("event", event);
        model.addAttribute("rows", agenda.rows(event, asOf));
        model.addAttribute("visits", visits.concerning(event.numbers(), asOf));
        model.addAttribute("history", asOf.current() ? changes.of("event:" + id) : List.of());
        return "event/event";
    }

    /** The agreements to speak of; null for all. */
    private @Nullable List<String> chosen(@Nullable String only, AsOf asOf, String person) {
        return selections
                .orderedStream()
                .filter(it -> it.name().equals(only))
                .map(it -> it.numbers(asOf, person))
                .findFirst()
                .orElse(null);
    }

    private List<EventLine> concerning(List<String> numbers, List<EventLine> all, AsOf asOf) {
        Map<Long, List<String>> agendas =
                events.agendas(all.stream().map(EventLine::id).toList(), asOf);
        return all.stream()
                .filter(it -> !Collections.disjoint(agendas.getOrDefault(it.id(), List.of()), numbers))
                .toList();
    }

    private static List<EventLine> soonestFirst(List<EventLine> latestFirst) {
        return latestFirst.stream()
                .sorted(java.util.Comparator.comparing(EventLine::date).thenComparing(EventLine::id))
                .toList();
    }
}
