package org.twinning.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * Walks an agreement's term forward from its entry into force through amendments, prolongations and objections to a day, and
 * says where it ends as things stood then. Each end is counted from the origin, so that the ends of months do not drift: from
 * 31 August six months lead to the end of February and twelve to 31 August.
 *
 * <p>A tacit renewal takes place on the day after the current end, when no objection had come in time; one that came too late
 * stops the next. It is presumed until somebody confirms it or a later act shows it.
 */
final class TermCount {

    private final PlannedDate start;
    private final List<Prolongation> recorded;
    private final List<Renewal> ledger = new ArrayList<>();
    private final TreeSet<LocalDate> turns = new TreeSet<>();
    private PaperTerms terms;
    private @Nullable PlannedDate origin;
    private int months;
    private int number;
    private int certain;
    private int last;
    private boolean objected;

    private TermCount(PlannedDate start, PaperTerms terms, List<Prolongation> recorded) {
        this.start = start;
        this.terms = terms;
        this.recorded = recorded;
        this.last = lastBeforeRefuted();
        this.certain = numbered(ProlongationKind.CONFIRMED).max().orElse(0);
        begin();
    }

    /**
     * As things stood on a day; tacit renewals whose day had come are counted.
     *
     * @param start when the agreement entered into force
     * @param agreed the terms in the order in which they count, those of the agreement itself first
     * @param recorded what is recorded of renewals, by the positions of the ledger's entries
     */
    static TermCount on(
            LocalDate day,
            PlannedDate start,
            List<PaperTerms> agreed,
            List<Prolongation> recorded,
            Collection<Course> courses) {
        TermCount count = walked(day, start, agreed, recorded, courses);
        count.roll(day, Integer.MAX_VALUE);
        return count;
    }

    /** As {@link #on}, without the renewals that are only presumed: what holds for more than one day. */
    static TermCount certainOn(
            LocalDate day,
            PlannedDate start,
            List<PaperTerms> agreed,
            List<Prolongation> recorded,
            Collection<Course> courses) {
        TermCount count = walked(day, start, agreed, recorded, courses);
        count.roll(day, count.certainLast());
        return count;
    }

    /** By what was known on a day, carried on to a later one as if nobody objected any more. */
    static TermCount foreseen(
            LocalDate day,
            LocalDate to,
            PlannedDate start,
            List<PaperTerms> agreed,
            List<Prolongation> recorded,
            Collection<Course> courses) {
        TermCount count = walked(day, start, agreed, recorded, courses);
        count.roll(to, Integer.MAX_VALUE);
        return count;
    }

    private static TermCount walked(
            LocalDate day,
            PlannedDate start,
            List<PaperTerms> agreed,
            List<Prolongation> recorded,
            Collection<Course> courses) {
        TermCount count = new TermCount(start, agreed.get(0), recorded);
        count.noteTurns();
        Stream.of(
                        agreed.stream().flatMap(it -> Stream.ofNullable(it.countsFrom())
                                .map(from -> new Event(from, () -> count.amend(it)))),
                        recorded.stream()
                                .filter(it -> it.is(ProlongationKind.EXPRESS))
                                .map(it -> new Event(it.dated().lastDay(), () -> count.prolong(it))),
                        courses.stream()
                                .filter(it -> it.is(EndingKind.OBJECTION))
                                .flatMap(it ->
                                        it.from().stream().map(from -> new Event(from, () -> count.object(from)))))
                .flatMap(events -> events)
                .filter(it -> !it.day().isAfter(day))
                .sorted(Comparator.comparing(Event::day))
                .forEach(it -> {
                    count.roll(it.day(), Integer.MAX_VALUE);
                    it.act().run();
                    count.turns.add(it.day());
                    count.noteTurns();
                });
        return count;
    }

    private record Event(LocalDate day, Runnable act) {}

    private void begin() {
        origin = terms.termUntil() == null && terms.termMonths() != null ? start : terms.termUntil();
        months = terms.termUntil() == null && terms.termMonths() != null ? terms.termMonths() : 0;
    }

    /** An amendment that leaves the term as it was leaves the current end as it is. */
    private void amend(PaperTerms amended) {
        boolean same = amended.sameTermAs(terms);
        terms = amended;
        imply(number + 1);
        if (!same) {
            begin();
        }
    }

    private void prolong(Prolongation express) {
        LocalDate former = end();
        if (former == null) {
            return;
        }
        PlannedDate until = express.until();
        if (until != null && !until.lastDay().isAfter(former)) {
            return;
        }
        origin = until == null ? origin : until;
        months = until == null ? months + (express.months() == null ? 0 : express.months()) : 0;
        number++;
        imply(number);
        enter(former, express.months(), Renewal.State.EXPRESS, express);
        last = lastBeforeRefuted();
        objected = false;
    }

    /** A notice that is in time stops the renewal of the current end, a late one that of the next. */
    private void object(LocalDate day) {
        LocalDate end = end();
        if (end == null || !terms.tacit()) {
            return;
        }
        int stopped = number;
        for (int to = months; deadline(end).isBefore(day); stopped++) {
            to += renewalMonths();
            end = endAfter(to);
        }
        imply(number + 1);
        last = Math.min(last, stopped);
        objected = true;
    }

    private void roll(LocalDate day, int most) {
        for (LocalDate end = end(); end != null && terms.tacit() && end.isBefore(day); end = end()) {
            if (number >= Math.min(last, most)) {
                refuse(end);
                return;
            }
            months += renewalMonths();
            number++;
            Prolongation confirmed = recorded(ProlongationKind.CONFIRMED, number);
            Renewal.State state = confirmed != null
                    ? Renewal.State.CONFIRMED
                    : number <= certainLast() ? Renewal.State.IMPLIED : Renewal.State.PRESUMED;
            enter(end, renewalMonths(), state, confirmed);
        }
    }

    private void refuse(LocalDate end) {
        Prolongation refuted = recorded(ProlongationKind.REFUTED, number + 1);
        boolean told = ledger.stream().anyMatch(it -> it.state() == Renewal.State.REFUTED && it.number() == number + 1);
        if (refuted != null && !told) {
            ledger.add(new Renewal(
                    number + 1,
                    end.plusDays(1),
                    originDate().firstDay().plusMonths(months + renewalMonths()),
                    endAfter(months + renewalMonths()),
                    renewalMonths(),
                    Renewal.State.REFUTED,
                    fact(refuted)));
        }
    }

    private void enter(LocalDate former, @Nullable Integer by, Renewal.State state, @Nullable Prolongation known) {
        LocalDate earliest = earliest();
        LocalDate end = end();
        if (end != null && earliest != null) {
            ledger.add(new Renewal(
                    number, former.plusDays(1), earliest, end, by, state, known == null ? null : fact(known)));
        }
    }

    private Renewal.Recorded fact(Prolongation known) {
        return new Renewal.Recorded(recorded.indexOf(known), known.dated(), known.words(), known.source());
    }

    /** Whoever prolongs or amends a term, or objects to its renewal, shows that it had not ended. */
    private void imply(int before) {
        ledger.replaceAll(it -> it.state() == Renewal.State.PRESUMED && it.number() < before
                ? new Renewal(
                        it.number(), it.from(), it.earliest(), it.to(), it.months(), Renewal.State.IMPLIED, it.fact())
                : it);
    }

    /** The days after the ends that are certain. */
    private void noteTurns() {
        if (origin == null) {
            return;
        }
        int to = months;
        for (int renewal = number; ; renewal++) {
            turns.add(endAfter(to).plusDays(1));
            if (!terms.tacit() || renewal >= certainLast()) {
                return;
            }
            to += renewalMonths();
        }
    }

    /** The last renewal that is certain: one that is confirmed, or that precedes the one which did not happen. */
    private int certainLast() {
        return last == Integer.MAX_VALUE ? certain : last;
    }

    private int lastBeforeRefuted() {
        return numbered(ProlongationKind.REFUTED)
                .filter(it -> it > number)
                .map(it -> it - 1)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private IntStream numbered(ProlongationKind kind) {
        return recorded.stream()
                .filter(it -> it.is(kind))
                .flatMap(it -> Stream.ofNullable(it.number()))
                .mapToInt(Integer::intValue);
    }

    private @Nullable Prolongation recorded(ProlongationKind kind, int renewal) {
        return recorded.stream()
                .filter(it -> it.is(kind) && Integer.valueOf(renewal).equals(it.number()))
                .findFirst()
                .orElse(null);
    }

    private int renewalMonths() {
        return terms.renewalMonths() == null ? 0 : terms.renewalMonths();
    }

    private LocalDate endAfter(int to) {
        return originDate().lastDay().plusMonths(to);
    }

    private PlannedDate originDate() {
        if (origin == null) {
            throw new IllegalStateException("an open-ended term has no origin");
        }
        return origin;
    }

    private LocalDate deadline(LocalDate end) {
        return terms.notice() == null ? end : terms.notice().before(end);
    }

    /** The last day of the term; the latest, where a date is imprecise; null when open-ended. */
    @Nullable
    LocalDate end() {
        return origin == null ? null : endAfter(months);
    }

    /** The end at which an objection stops the term, be it the current one or, when it came too late for that, the next. */
    @Nullable
    LocalDate stoppedEnd() {
        return objected && terms.tacit() && origin != null && last != Integer.MAX_VALUE
                ? endAfter(months + Math.max(0, last - number) * renewalMonths())
                : null;
    }

    /** The origin of the count, when it is not known to the day. */
    @Nullable
    PlannedDate imprecise() {
        return origin == null || origin.precision() == PlannedDate.Precision.DAY ? null : origin;
    }

    @Nullable
    LocalDate earliest() {
        return origin == null ? null : origin.firstDay().plusMonths(months);
    }

    /** When a notice against the current end is due; null when the terms ask for none. */
    @Nullable
    LocalDate noticeBy() {
        LocalDate end = end();
        return end == null || terms.notice() == null ? null : terms.notice().before(end);
    }

    /** The same, if the end is the earliest of its range. */
    @Nullable
    LocalDate noticeByEarliest() {
        LocalDate end = earliest();
        return end == null || terms.notice() == null ? null : terms.notice().before(end);
    }

    PaperTerms terms() {
        return terms;
    }

    boolean objected() {
        return objected;
    }

    List<Renewal> ledger() {
        return List.copyOf(ledger);
    }

    /** Days on which the certain end changes. */
    Collection<LocalDate> turns() {
        return turns;
    }

    @Nullable
    LocalDate countedFrom() {
        return origin == null ? null : origin.lastDay();
    }

    int countedMonths() {
        return months;
    }

    /** By how much the end moves of itself from here on, for all that is certain; null when it does not. */
    @Nullable
    Integer renewsBy() {
        return origin != null && terms.tacit() && last == Integer.MAX_VALUE && number >= certain
                ? terms.renewalMonths()
                : null;
    }
}
