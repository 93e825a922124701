package org.twinning.document.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.Dossier;
import org.twinning.document.Subject;
import org.twinning.event.EventCatalogue;
import org.twinning.followup.VisitReader;
import org.twinning.platform.AsOf;
import org.twinning.platform.Recorder;
import org.twinning.platform.Words;

/** What a document belongs to, in the reader's words. */
@Component
class SubjectHead {

    private final AgreementCatalogue agreements;
    private final EventCatalogue events;
    private final VisitReader visits;
    private final Recorder recorder;
    private final Words words;

    SubjectHead(
            AgreementCatalogue agreements, EventCatalogue events, VisitReader visits, Recorder recorder, Words words) {
        this.agreements = agreements;
        this.events = events;
        this.visits = visits;
        this.recorder = recorder;
        this.words = words;
    }

    /**
     * The way to it, and its name.
     *
     * @param list the address of the list in which it is found
     * @param section the entry of the navigation, whose message names that list
     * @param about more of it in words; empty when the name says all
     */
    record Head(String list, String section, String path, String name, String about) {}

    Head of(Subject subject) {
        AsOf asOf = recorder.present();
        if (subject.event() != null) {
            String occasion =
                    words.text(events.dossier(subject.event(), asOf).line().occasion());
            return new Head("/events", "events", subject.path(), occasion, "");
        }
        if (subject.visit() != null) {
            String title = words.text(visits.get(subject.visit(), asOf).title());
            return new Head("/events", "events", subject.path(), title, "");
        }
        Dossier dossier = agreements.dossier(String.valueOf(subject.agreement()), asOf);
        String pair =
                dossier.partnerLines().stream().map(it -> words.text(it.name())).collect(Collectors.joining(" – "));
        return new Head("/agreements", "agreements", subject.path(), dossier.number(), pair + notice(dossier, subject));
    }

    /** Which notice it is, where it is one. */
    private String notice(Dossier dossier, Subject subject) {
        return dossier.endings().stream()
                .filter(ending -> Integer.valueOf(ending.position()).equals(subject.ending()))
                .flatMap(ending -> ending.steps().stream()
                        .filter(step -> step.kind() == subject.step())
                        .map(step -> "; "
                                + words.message(
                                        "document.ofStep",
                                        words.message("ending.kind." + ending.kind()),
                                        words.message("ending.step." + step.kind()),
                                        words.date(step.dated()))))
                .collect(Collectors.joining());
    }
}
