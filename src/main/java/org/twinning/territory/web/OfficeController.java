package org.twinning.territory.web;

import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twinning.platform.NotFound;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;
import org.twinning.territory.Office;
import org.twinning.territory.OfficeDirectory;
import org.twinning.territory.OfficeRegister;

/** Records who heads a territory from when to when, and puts right what was recorded. */
@Controller
class OfficeController {

    private final OfficeRegister register;
    private final OfficeDirectory offices;
    private final TerritoryHead head;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;

    OfficeController(
            OfficeRegister register,
            OfficeDirectory offices,
            TerritoryHead head,
            Submission submission,
            Recorder recorder,
            Words words) {
        this.register = register;
        this.offices = offices;
        this.head = head;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
    }

    @GetMapping("/territories/{code}/officials")
    String open(@PathVariable String code, @ModelAttribute("form") OfficeForm form, Model model) {
        head.show(code, model);
        offices.headOn(code, recorder.present()).ifPresent(it -> takeOver(form, it));
        return show(code, model);
    }

    @PostMapping("/territories/{code}/officials")
    String record(
            @PathVariable String code,
            @Valid @ModelAttribute("form") OfficeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        head.show(code, model);
        form.check(errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            register.record(code, form.holder(), form.basis.basis());
            return "/territories/" + code;
        });
        sent.ifPresent(path -> flash.addFlashAttribute(
                "notice",
                words.message("official.done", words.text(form.holder().name()))));
        return sent.orElseGet(() -> show(code, model));
    }

    @GetMapping("/territories/{code}/officials/{id}")
    String openCorrection(
            @PathVariable String code, @PathVariable long id, @ModelAttribute("form") OfficeForm form, Model model) {
        head.show(code, model);
        Office known = office(code, id);
        form.version = known.version();
        form.begin(known.holder());
        model.addAttribute("office", known);
        return "territory/official";
    }

    @PostMapping("/territories/{code}/officials/{id}")
    String correct(
            @PathVariable String code,
            @PathVariable long id,
            @Valid @ModelAttribute("form") OfficeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        head.show(code, model);
        Office known = office(code, id);
        form.check(errors);
        form.checkGrounds(known.holder(), errors);
        Optional<String> sent = submission.send(form, errors, () -> {
            register.correct(code, id, form.version, form.takenBack ? null : form.holder(), form.basis.basis());
            return "/territories/" + code;
        });
        sent.ifPresent(path -> flash.addFlashAttribute(
                "notice",
                words.message("official.corrected", words.text(known.holder().name()))));
        model.addAttribute("office", known);
        return sent.orElse("territory/official");
    }

    /** The office stays when its holder changes: only the person has to be typed. */
    private static void takeOver(OfficeForm form, Office before) {
        OfficeForm known = new OfficeForm();
        known.begin(before.holder());
        form.postRu = known.postRu;
        form.postBe = known.postBe;
        form.postEn = known.postEn;
        form.postGenitiveRu = known.postGenitiveRu;
        form.postGenitiveBe = known.postGenitiveBe;
        form.actingOnRu = known.actingOnRu;
        form.actingOnBe = known.actingOnBe;
    }

    private String show(String code, Model model) {
        model.addAttribute("offices", offices.of(code, recorder.present()));
        return "territory/officials";
    }

    private Office office(String code, long id) {
        return offices.of(code, recorder.present()).stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("office " + id + " of " + code));
    }
}
