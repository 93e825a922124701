package org.twinning.agreement.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.Closing;
import org.twinning.agreement.Conclusion;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.EndingKind;
import org.twinning.agreement.Foreseen;
import org.twinning.agreement.Sentences;
import org.twinning.agreement.StepKind;
import org.twinning.platform.Option;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Words;

/** What forms that change an agreement's life have in common: the agreement, what would follow, and what has followed. */
@Component
class Foresight {

    private final AgreementCatalogue catalogue;
    private final Sentences sentences;
    private final Recorder recorder;
    private final Words words;

    Foresight(AgreementCatalogue catalogue, Sentences sentences, Recorder recorder, Words words) {
        this.catalogue = catalogue;
        this.sentences = sentences;
        this.recorder = recorder;
        this.words = words;
    }

    /** As it stands, with all that is known. */
    Dossier now(String number) {
        return catalogue.dossier(number, recorder.present());
    }

    void show(Dossier dossier, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("today", recorder.today());
    }

    void tell(Optional<Foreseen> foreseen, Model model) {
        foreseen.ifPresent(it -> model.addAttribute("foreseen", it));
        model.addAttribute("checked", true);
    }

    /** What is worth a second look before an ending is saved: that it changes nothing, or that its days are odd. */
    void doubt(EndingKind kind, List<Closing.Step> course, Model model) {
        List<String> doubts = new ArrayList<>();
        Map<StepKind, PlannedDate> days = new EnumMap<>(StepKind.class);
        course.forEach(it -> days.put(it.kind(), it.dated()));
        PlannedDate effective = days.get(StepKind.EFFECTIVE);
        boolean reached = days.containsKey(StepKind.SENT) || days.containsKey(StepKind.RECEIVED);
        if (effective == null && !days.isEmpty() && !(kind == EndingKind.OBJECTION && reached)) {
            doubts.add(
                    words.message("ending.changesNothing." + (kind == EndingKind.OBJECTION ? "OBJECTION" : "other")));
        }
        PlannedDate notice = days.getOrDefault(StepKind.RECEIVED, days.get(StepKind.SENT));
        if (effective != null && notice != null && effective.lastDay().isBefore(notice.firstDay())) {
            doubts.add(words.message("ending.effectiveBeforeNotice"));
        }
        model.addAttribute("doubts", doubts);
    }

    /** The page, or the check alone while the form is being filled in. */
    static String view(String step, String page) {
        return "live".equals(step) ? "agreement/check :: foreseen" : page;
    }

    /** Where it stands now, as the second half of a notice. */
    String told(String key, String number) {
        Conclusion conclusion = now(number).conclusion();
        return words.message(key, conclusion == null ? "" : sentences.of(conclusion, recorder.today()));
    }

    List<Option> options(Stream<? extends Enum<?>> values, String key) {
        return values.map(it -> new Option(it.name(), words.message(key + it.name())))
                .toList();
    }
}
