package org.twinning.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.agreement.AgreementLine;
import org.twinning.document.MissingTexts;
import org.twinning.document.Papers;
import org.twinning.event.EventCatalogue;
import org.twinning.event.EventDossier;
import org.twinning.event.SignedTexts;
import org.twinning.platform.FileBatch;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Upload;
import org.twinning.platform.Words;

/** Attaches the texts of all that was signed at an event from one page. Each is taken or refused by itself. */
@Controller
class ScansController {

    private static final String PAGE = "/events/{id}/scans";

    private final EventCatalogue events;
    private final MissingTexts missing;
    private final SignedTexts texts;
    private final Papers papers;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    ScansController(
            EventCatalogue events,
            MissingTexts missing,
            SignedTexts texts,
            Papers papers,
            Submission submission,
            Recorder recorder,
            Words words) {
        this.events = events;
        this.missing = missing;
        this.texts = texts;
        this.papers = papers;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @GetMapping(PAGE)
    String open(@PathVariable long id, @ModelAttribute("form") ScansForm form, Model model) {
        return show(event(id), null, model);
    }

    @PostMapping(PAGE)
    String attach(
            @PathVariable long id,
            @ModelAttribute("form") ScansForm form,
            BindingResult errors,
            FileBatch batch,
            Model model,
            RedirectAttributes next) {
        EventDossier event = event(id);
        Map<String, AgreementLine> lines = missing.signedAt(event, recorder.present()).stream()
                .collect(Collectors.toMap(AgreementLine::number, Function.identity()));
        List<String> attached = new ArrayList<>();
        batch.files().forEach((number, upload) -> {
            AgreementLine line = lines.get(number);
            List<String> mistakes =
                    line == null ? List.of(words.message("scans.notSignedHere", number)) : attach(form, line, upload);
            mistakes.forEach(it -> errors.rejectValue("files[" + number + "]", "refused", it));
            if (mistakes.isEmpty()) {
                attached.add(number);
            }
        });
        if (batch.files().isEmpty()) {
            errors.reject("scans.none");
        }
        if (errors.hasErrors()) {
            form.key = UUID.randomUUID();
            return show(event, attached, model);
        }
        next.addFlashAttribute("notice", words.message("scans.done", attached.size()));
        return "redirect:/events/" + id + (missing.of(event, recorder.present()).isEmpty() ? "" : "/scans");
    }

    /** What is wrong with it, in words; nothing when it is attached. */
    private List<String> attach(ScansForm whole, AgreementLine line, Upload upload) {
        ScanForm form = new ScanForm(whole, line.number(), upload.name());
        BindingResult errors = new DirectFieldBindingResult(form, "scan");
        submission
                .foresee(form, errors, () -> Stream.of(upload)
                        .map(it -> texts.examine(it, whole.language.name()))
                        .findFirst())
                .ifPresent(scan -> submission.send(form, errors, () -> {
                    missing.require(line.number(), recorder.present());
                    scan.attach(line.number(), signed(line));
                    return "";
                }));
        return errors.getAllErrors().stream()
                .map(DefaultMessageSourceResolvable::getDefaultMessage)
                .map(String::valueOf)
                .toList();
    }

    private static PlannedDate signed(AgreementLine line) {
        return Objects.requireNonNull(line.signed());
    }

    private EventDossier event(long id) {
        return events.dossier(id, recorder.present());
    }

    /** @param attached what was taken when something else was refused; null when nothing was sent */
    private String show(EventDossier event, @Nullable List<String> attached, Model model) {
        model.addAttribute("event", event);
        model.addAttribute("rows", missing.of(event, recorder.present()));
        model.addAttribute("attached", attached);
        model.addAttribute("languages", papers.languages());
        model.addAttribute("limit", papers.limit());
        return "document/scans";
    }
}
