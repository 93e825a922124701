package org.twinning.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * How the dates of an agreement were computed, as things stood on a day; {@link Sentences} words it. From a date that is known
 * to the month or year only follows a range of days: the agreement counts to the latest, and the range is told.
 *
 * @param signed when the last partner signed
 * @param inForce when it entered into force; null while its condition is not known to be met
 * @param terms those that count on the day
 * @param renewals all up to the day, also one that did not happen
 * @param earliest the end at the earliest; null when open-ended
 * @param latest the end, to which the agreement counts; null when open-ended
 * @param noticeEarliest the last day for a notice, when the end is the earliest
 * @param noticeLatest the last day for a notice against the current end; null when the terms ask for none
 * @param stopped the end at which an objection stops the term; null when nobody objected
 * @param terminated when it is terminated or known to be so; the term then comes to nothing if it would have lasted longer
 */
public record Reckoning(
        PlannedDate signed,
        @Nullable PlannedDate inForce,
        PaperTerms terms,
        List<Renewal> renewals,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable LocalDate noticeEarliest,
        @Nullable LocalDate noticeLatest,
        @Nullable LocalDate stopped,
        @Nullable PlannedDate terminated) {

    static Reckoning of(PlannedDate signed, PlannedDate inForce, TermCount count) {
        return new Reckoning(
                signed,
                inForce,
                count.terms(),
                count.ledger(),
                count.earliest(),
                count.end(),
                count.noticeByEarliest(),
                count.noticeBy(),
                count.stoppedEnd(),
                null);
    }

    Reckoning ending(@Nullable PlannedDate termination) {
        return new Reckoning(
                signed, inForce, terms, renewals, earliest, latest, noticeEarliest, noticeLatest, stopped, termination);
    }

    /** Whether a termination comes before the term is over. */
    public boolean cutShort() {
        return terminated != null && (latest == null || !terminated.lastDay().isAfter(latest));
    }

    /** Whether somebody who does not want the term to go on still has to say so. */
    public boolean open() {
        return !cutShort() && stopped == null;
    }

    /** Papers can say so; more often a date is wrong. */
    boolean inForceBeforeSigned() {
        return inForce != null && inForce.lastDay().isBefore(signed.firstDay());
    }

    /** Whether the objection came too late for the current end. */
    public boolean late() {
        return stopped != null && latest != null && stopped.isAfter(latest);
    }

    static Reckoning notInForce(PlannedDate signed, PaperTerms terms) {
        return new Reckoning(signed, null, terms, List.of(), null, null, null, null, null, null);
    }

    /** Those that moved the end. */
    public List<Renewal> counted() {
        return counting().toList();
    }

    /** By how much each of them moved it, when all did by the same; null otherwise. */
    @Nullable
    Integer evenMonths() {
        List<Integer> lengths = counting()
                .map(it -> it.months() == null ? 0 : it.months())
                .distinct()
                .toList();
        return lengths.size() == 1 && lengths.get(0) > 0 ? lengths.get(0) : null;
    }

    public boolean presumed() {
        return renewals.stream().anyMatch(it -> it.state() == Renewal.State.PRESUMED);
    }

    private Stream<Renewal> counting() {
        return renewals.stream().filter(it -> it.state() != Renewal.State.REFUTED);
    }
}
