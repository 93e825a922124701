package org.twinning.followup.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.followup.ContactKind;
import org.twinning.followup.Correctable;
import org.twinning.followup.CorrectionReader;
import org.twinning.followup.FollowUpCorrections;
import org.twinning.followup.FollowUpFact;
import org.twinning.followup.VisitReader;
import org.twinning.platform.NotFound;
import org.twinning.platform.Option;
import org.twinning.platform.Recorder;
import org.twinning.platform.StaleVersion;
import org.twinning.platform.Submission;
import org.twinning.platform.TakenBack;
import org.twinning.platform.Words;
import org.twinning.territory.TerritoryDirectory;

/** Puts right what was entered wrong about the follow-up, as the corrections of agreements and events do. */
@Controller
class FollowUpCorrectionController {

    private static final String PATH = "/corrections/{fact}/{id}";

    private final FollowUpCorrections corrections;
    private final CorrectionReader reader;
    private final VisitReader visits;
    private final TerritoryDirectory territories;
    private final Officials officials;
    private final Head head;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    FollowUpCorrectionController(
            FollowUpCorrections corrections,
            CorrectionReader reader,
            VisitReader visits,
            TerritoryDirectory territories,
            Officials officials,
            Head head,
            Submission submission,
            Recorder recorder,
            Words words) {
        this.corrections = corrections;
        this.reader = reader;
        this.visits = visits;
        this.territories = territories;
        this.officials = officials;
        this.head = head;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @ModelAttribute("correctable")
    Correctable correctable(@PathVariable String fact, @PathVariable long id) {
        return reader.present(of(fact), id);
    }

    /** Where the form is sent: to the row that its reader saw, so that a correction made meanwhile is noticed. */
    @ModelAttribute("row")
    long row(@PathVariable long id) {
        return id;
    }

    /** The form of the fact that the address names; binding fills it before either method sees it. */
    @ModelAttribute("form")
    FollowUpCorrectionForm form(@ModelAttribute(name = "correctable", binding = false) Correctable correctable) {
        return switch (correctable.fact()) {
            case RESPONSIBLE -> new ResponsibleCorrection();
            case PERSON -> new PersonCorrection();
            case CONTACT -> new ContactCorrection();
            case ITEM -> new ItemCorrection();
            case RESULT -> new ResultCorrection();
            case VISIT -> new VisitCorrection(visits.get(subject(correctable), recorder.present()));
            case REPORT -> new ReportCorrection();
        };
    }

    @GetMapping(PATH)
    String open(
            @ModelAttribute(name = "correctable", binding = false) Correctable correctable,
            @ModelAttribute("form") FollowUpCorrectionForm form,
            Locale language,
            Model model) {
        form.begin(correctable, language);
        model.addAttribute("row", correctable.id());
        return show(correctable, model);
    }

    @PostMapping(PATH)
    String correct(
            @PathVariable long id,
            @ModelAttribute(name = "correctable", binding = false) Correctable correctable,
            @Valid @ModelAttribute("form") FollowUpCorrectionForm form,
            BindingResult errors,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        form.citation.check(errors);
        if (!form.never) {
            form.check(errors);
        }
        Optional<String> sent = submission.send(form, errors, () -> {
            if (id != correctable.id()) {
                model.addAttribute("row", correctable.id());
                throw new StaleVersion(correctable.subject(), correctable.id());
            }
            if (form.never) {
                corrections.takeBack(correctable.fact(), correctable.id(), form.grounds());
            } else {
                form.send(corrections, correctable, language);
            }
            return page(correctable.subject()) + "#corrections";
        });
        sent.ifPresent(path -> flash.addFlashAttribute("notice", words.message("correction.done")));
        return sent.orElseGet(() -> show(correctable, model));
    }

    private String show(Correctable correctable, Model model) {
        model.addAttribute("back", page(correctable.subject()));
        if (correctable.agreement() != null) {
            model.addAttribute(
                    "sides",
                    head.show(correctable.agreement(), model).partnerLines().stream()
                            .map(it -> new Option(it.code(), words.text(it.name())))
                            .toList());
        } else if (correctable.region() != null) {
            model.addAttribute(
                    "called",
                    words.text(territories
                            .get(correctable.region())
                            .nameOn(recorder.today())
                            .text()));
        } else {
            model.addAttribute(
                    "called",
                    words.text(
                            visits.get(subject(correctable), recorder.present()).title()));
        }
        model.addAttribute("officials", officials.orNobody());
        model.addAttribute("kinds", kinds());
        return "followup/correct";
    }

    private List<Option> kinds() {
        return Stream.of(ContactKind.values())
                .map(it -> new Option(it.name(), words.message("contact.kind." + it)))
                .toList();
    }

    @ExceptionHandler
    String takenBack(TakenBack gone, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", words.message("correction.takenBack"));
        return "redirect:" + page(gone.subject());
    }

    private static String page(String subject) {
        String[] parts = subject.split(":", 2);
        return switch (parts[0]) {
            case "agreement" -> "/agreements/" + parts[1] + "/follow-up";
            case "visit" -> "/visits/" + parts[1];
            default -> "/territories/" + parts[1] + "/responsible";
        };
    }

    private static long subject(Correctable correctable) {
        return Objects.requireNonNull(correctable.visit());
    }

    private static FollowUpFact of(String fact) {
        return Stream.of(FollowUpFact.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(fact))
                .findFirst()
                .orElseThrow(() -> new NotFound("a fact called " + fact));
    }
}
