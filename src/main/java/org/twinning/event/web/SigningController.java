package org.twinning.event.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.Conclusion;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Sentences;
import org.twinning.agreement.Signing;
import org.twinning.agreement.Status;
import org.twinning.event.AgendaCatalogue;
import org.twinning.event.EventCatalogue;
import org.twinning.event.EventRegister;
import org.twinning.event.SignedTexts;
import org.twinning.event.SignedTexts.SignedText;
import org.twinning.platform.AsOf;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Upload;
import org.twinning.platform.Words;

/** Records a signing: three questions on one page, and what follows from the answers before they are saved. */
@Controller
class SigningController {

    private static final String PATH = "/agreements/{number}/signing";

    private final AgreementCatalogue agreements;
    private final EventRegister register;
    private final EventCatalogue events;
    private final AgendaCatalogue agenda;
    private final SignedTexts texts;
    private final Submission submission;
    private final Recorder recorder;
    private final Sentences sentences;
    private final Heads heads;
    private final Words words;

    SigningController(
            AgreementCatalogue agreements,
            EventRegister register,
            EventCatalogue events,
            AgendaCatalogue agenda,
            SignedTexts texts,
            Submission submission,
            Recorder recorder,
            Sentences sentences,
            Heads heads,
            Words words) {
        this.agreements = agreements;
        this.register = register;
        this.events = events;
        this.agenda = agenda;
        this.texts = texts;
        this.submission = submission;
        this.recorder = recorder;
        this.sentences = sentences;
        this.heads = heads;
        this.words = words;
    }

    @GetMapping(PATH)
    String open(@PathVariable String number, @ModelAttribute("form") SigningForm form, Model model, Locale language) {
        Dossier known = known(number);
        form.begin(known, language);
        Long event = form.knownEvent();
        if (event != null) {
            form.propose(agenda.hands(event, number, recorder.present()));
        }
        heads.propose(known, form, language);
        model.addAttribute("doubts", heads.doubts(known, form));
        return show(number, known, awaitsSignatures(known) ? "event/signing" : "event/signed", model);
    }

    @PostMapping(path = PATH, params = "!step")
    String record(
            @PathVariable String number,
            @Valid @ModelAttribute("form") SigningForm form,
            BindingResult errors,
            @Nullable Upload upload,
            Model model,
            Locale language,
            RedirectAttributes flash) {
        form.check(errors);
        Optional<SignedText> text = submission.foresee(
                form, errors, () -> Optional.ofNullable(upload).map(it -> texts.examine(it, form.textLanguage)));
        Optional<String> next = submission.send(form, errors, () -> {
            Signing signing = signing(number, form, language);
            register.recordSigning(number, form.version, signing, form.newOccasion(language));
            text.ifPresent(it -> it.attach(number, signing.signed()));
            return "/agreements/" + number;
        });
        List<String> doubts = heads.doubts(known(number), form);
        next.ifPresent(path -> flash.addFlashAttribute("notice", done(number, doubts)));
        return next.orElseGet(() -> show(number, known(number), "event/signing", model));
    }

    /**
     * Says what would follow; {@code step=live} asks for the sentence alone, while the form is being filled in, and {@code
     * step=heads} puts in who was in office on the day typed.
     */
    @PostMapping(path = PATH, params = "step")
    String check(
            @PathVariable String number,
            String step,
            @Valid @ModelAttribute("form") SigningForm form,
            BindingResult errors,
            Model model,
            Locale language) {
        if ("heads".equals(step)) {
            heads.replace(known(number), form, language);
        }
        form.check(errors);
        submission
                .foresee(form, errors, () -> register.foreseeSigning(number, signing(number, form, language)))
                .ifPresent(conclusion -> model.addAttribute("foreseen", conclusion));
        model.addAttribute("checked", true);
        model.addAttribute("doubts", heads.doubts(known(number), form));
        model.addAttribute("knowBetter", heads.knowBetter(known(number), form));
        return show(number, known(number), "live".equals(step) ? "event/signing :: foreseen" : "event/signing", model);
    }

    private Signing signing(String number, SigningForm form, Locale language) {
        return form.toSigning(SigningForm.plannedPlace(known(number)), language);
    }

    private String show(String number, Dossier known, String view, Model model) {
        LocalDate today = recorder.today();
        model.addAttribute("agreement", agreements.dossier(number, recorder.present()));
        model.addAttribute("known", known);
        model.addAttribute("today", today);
        model.addAttribute("events", events.heldOrAhead(recorder.present()));
        return view;
    }

    /** A signing known to the month or year only counts at its end, but it is recorded, and nobody signs twice. */
    private Dossier known(String number) {
        return agreements.dossier(number, AsOf.of(recorder.today().with(TemporalAdjusters.lastDayOfYear())));
    }

    private static boolean awaitsSignatures(Dossier known) {
        Conclusion conclusion = known.conclusion();
        return conclusion != null && !conclusion.status().signedByAll() && conclusion.status() != Status.ABANDONED;
    }

    private String done(String number, List<String> doubts) {
        LocalDate today = recorder.today();
        Conclusion conclusion = agreements.dossier(number, recorder.present()).conclusion();
        String done = words.message("signing.done", number, conclusion == null ? "" : sentences.of(conclusion, today));
        return Stream.concat(Stream.of(done), doubts.stream()).collect(Collectors.joining(" "));
    }
}
