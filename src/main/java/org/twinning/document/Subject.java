package org.twinning.document;

import org.jspecify.annotations.Nullable;
import org.twinning.agreement.StepKind;

/**
 * What a document belongs to: an agreement, a step of one of its endings (a notice), a signing event or a visit.
 *
 * @param ending position of the ending in the agreement
 * @param step of that ending; there is one of each kind
 */
public record Subject(
        @Nullable String agreement,
        @Nullable Integer ending,
        @Nullable StepKind step,
        @Nullable Long event,
        @Nullable Long visit) {

    public Subject {
        int named = (agreement == null ? 0 : 1) + (event == null ? 0 : 1) + (visit == null ? 0 : 1);
        if (named != 1 || (ending == null) != (step == null) || step != null && agreement == null) {
            throw new IllegalArgumentException("a document belongs to one thing");
        }
    }

    public static Subject agreement(String number) {
        return new Subject(number, null, null, null, null);
    }

    public static Subject step(String number, int ending, StepKind step) {
        return new Subject(number, ending, step, null, null);
    }

    public static Subject event(long id) {
        return new Subject(null, null, null, id, null);
    }

    public static Subject visit(long id) {
        return new Subject(null, null, null, null, id);
    }

    @Nullable
    String stepName() {
        return step == null ? null : step.name();
    }

    /** As it reads in the audit trail, whose entries are found from the page of what the document belongs to. */
    public String code() {
        return agreement != null ? "agreement:" + agreement : event != null ? "event:" + event : "visit:" + visit;
    }

    public String path() {
        return agreement != null ? "/agreements/" + agreement : event != null ? "/events/" + event : "/visits/" + visit;
    }

    /** The question part of an address that leads to this subject's form. */
    public String parameters() {
        String notice = step == null ? "" : "&ending=" + ending + "&step=" + step;
        return agreement != null
                ? "agreement=" + agreement + notice
                : event != null ? "event=" + event : "visit=" + visit;
    }
}
