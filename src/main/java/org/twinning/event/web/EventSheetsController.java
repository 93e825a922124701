package org.twinning.event.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.twinning.event.AgendaCatalogue;
import org.twinning.event.AgendaRow;
import org.twinning.event.EventCatalogue;
import org.twinning.event.EventDossier;
import org.twinning.platform.AsOf;
import org.twinning.platform.OnPaper;

/** What lies on the tables of a signing, and what the press is given after it, as sheets of paper. */
@Controller
class EventSheetsController {

    /** How many labels stand beside each other on a sheet. */
    private static final int LABELS_ACROSS = 2;

    private final EventCatalogue events;
    private final AgendaCatalogue agenda;

    EventSheetsController(EventCatalogue events, AgendaCatalogue agenda) {
        this.events = events;
        this.agenda = agenda;
    }

    @OnPaper
    @GetMapping("/events/{id}/running-order")
    String order(@PathVariable long id, AsOf asOf, Model model) {
        read(id, asOf, model);
        model.addAttribute("sheetWide", true);
        return "event/running-order";
    }

    @OnPaper
    @GetMapping("/events/{id}/table-list")
    String tables(@PathVariable long id, AsOf asOf, Model model) {
        model.addAttribute("tables", byTable(read(id, asOf, model)));
        return "event/table-list";
    }

    @OnPaper
    @GetMapping("/events/{id}/folder-labels")
    String labels(@PathVariable long id, AsOf asOf, Model model) {
        List<AgendaRow> rows = read(id, asOf, model);
        model.addAttribute(
                "lines",
                java.util.stream.IntStream.iterate(0, at -> at < rows.size(), at -> at + LABELS_ACROSS)
                        .mapToObj(at -> rows.subList(at, Math.min(at + LABELS_ACROSS, rows.size())))
                        .toList());
        return "event/folder-labels";
    }

    @OnPaper
    @GetMapping("/events/{id}/closing-list")
    String closing(@PathVariable long id, AsOf asOf, Model model) {
        EventDossier event = events.dossier(id, asOf);
        model.addAttribute("event", event);
        model.addAttribute("closing", agenda.closing(event, asOf));
        return "event/closing-list";
    }

    private List<AgendaRow> read(long id, AsOf asOf, Model model) {
        EventDossier event = events.dossier(id, asOf);
        List<AgendaRow> rows = agenda.rows(event, asOf);
        model.addAttribute("event", event);
        model.addAttribute("rows", rows);
        return rows;
    }

    /** Tables by their numbers, then by their names; agreements without a table come last. */
    private static Map<String, List<AgendaRow>> byTable(List<AgendaRow> rows) {
        Map<String, List<AgendaRow>> tables = new TreeMap<>(java.util.Comparator.comparing(String::isEmpty)
                .thenComparing(EventSheetsController::number)
                .thenComparing(it -> it));
        for (AgendaRow row : rows) {
            tables.computeIfAbsent(row.desk() == null ? "" : row.desk(), any -> new java.util.ArrayList<>())
                    .add(row);
        }
        return new LinkedHashMap<>(tables);
    }

    private static long number(String desk) {
        return desk.matches("\\d{1,9}") ? Long.parseLong(desk) : Long.MAX_VALUE;
    }
}
