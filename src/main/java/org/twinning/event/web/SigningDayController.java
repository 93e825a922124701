package org.twinning.event.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.twinning.agreement.PartnerLine;
import org.twinning.event.AgendaCatalogue;
import org.twinning.event.AgendaRow;
import org.twinning.event.EventCatalogue;
import org.twinning.event.EventDossier;
import org.twinning.platform.Languages;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/** The page on which registrars confirm signings by the keyboard alone, one after another. */
@Controller
class SigningDayController {

    private final EventCatalogue events;
    private final AgendaCatalogue agenda;
    private final TerritoryDirectory territories;
    private final Recorder recorder;

    SigningDayController(
            EventCatalogue events, AgendaCatalogue agenda, TerritoryDirectory territories, Recorder recorder) {
        this.events = events;
        this.agenda = agenda;
        this.territories = territories;
        this.recorder = recorder;
    }

    @GetMapping("/events/{id}/signing-day")
    String open(
            @PathVariable long id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Model model) {
        String revision = agenda.revision(id);
        EventDossier event = events.dossier(id, recorder.present());
        List<AgendaRow> rows = agenda.rows(event, recorder.present());
        model.addAttribute("event", event);
        model.addAttribute("rows", rows);
        model.addAttribute("search", words(rows));
        model.addAttribute("counts", counts(rows));
        model.addAttribute("day", day == null || day.isAfter(recorder.today()) ? usual(event) : day);
        model.addAttribute("today", recorder.today());
        model.addAttribute("zone", recorder.zone().getId());
        model.addAttribute("revision", revision);
        model.addAttribute("person", recorder.stamp().by());
        return event.cancelledOn() == null ? "event/signing-day" : "redirect:/events/" + id;
    }

    /** By outcome, as the page counts them itself from then on; an agreement signed elsewhere is signed. */
    private static Map<String, Long> counts(List<AgendaRow> rows) {
        Map<String, Long> counts = new HashMap<>(Map.of("SIGNED", 0L, "NOT_SIGNED", 0L, "MOVED", 0L, "OPEN", 0L));
        for (AgendaRow row : rows) {
            AgendaRow.Decision decision = row.decision();
            counts.merge(
                    row.waits()
                            ? "OPEN"
                            : decision == null ? "SIGNED" : decision.outcome().name(),
                    1L,
                    Long::sum);
        }
        return counts;
    }

    /** The day planned, once it has passed: a record made afterwards is of that day. Otherwise today. */
    private LocalDate usual(EventDossier event) {
        PlannedDate date = event.line().date();
        boolean past =
                date.precision() == PlannedDate.Precision.DAY && date.firstDay().isBefore(recorder.today());
        return past ? date.firstDay() : recorder.today();
    }

    /** Under what each row is found: its numbers, every name of its partners in every language, who signs, table and folder. */
    private Map<String, String> words(List<AgendaRow> rows) {
        List<String> codes = rows.stream()
                .flatMap(row -> row.agreement().partners().stream())
                .map(PartnerLine::code)
                .distinct()
                .toList();
        Map<String, Territory> known = territories.byCode(codes);
        return rows.stream().collect(Collectors.toMap(AgendaRow::number, row -> words(row, known)));
    }

    private static String words(AgendaRow row, Map<String, Territory> known) {
        Stream<String> places = row.agreement().partners().stream().flatMap(partner -> Stream.concat(
                        Stream.of(partner.name(), partner.regionName()),
                        known.containsKey(partner.code())
                                ? known.get(partner.code()).names().stream().map(it -> it.text())
                                : Stream.<LocalText>of())
                .flatMap(SigningDayController::inAllLanguages));
        Stream<String> others =
                Stream.of(row.number(), row.desk(), row.folder()).flatMap(Stream::ofNullable);
        return Stream.of(places, others, row.signatories().stream())
                .flatMap(it -> it)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> inAllLanguages(LocalText text) {
        return Languages.ALL.stream()
                .map((Locale language) -> text.in(language))
                .distinct();
    }
}
