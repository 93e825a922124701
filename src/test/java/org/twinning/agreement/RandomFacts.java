package org.twinning.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/**
 * Facts as wild as papers can be: signed before they were proposed, planned and rescheduled in any order, suspended twice,
 * dated to the day or to the year only. All lie between 2000 and 2011, so that chance meets every boundary.
 */
final class RandomFacts {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 4_000;

    private final Random random;

    RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    Life life() {
        int[] side = {0};
        List<Signature> signatures = some(
                random.nextInt(4) == 0 ? 1 : 2,
                () -> new Signature(side[0]++, date(), null, null, null, null, null, Facts.STAMP));
        return new Life(
                day(),
                2,
                some(3, () -> new Plan(date(), day(), null, null, null, Facts.STAMP)),
                signatures,
                terms(),
                prolongations(),
                some(3, this::course));
    }

    Plan plan(Stamp stamp) {
        return new Plan(date(), day(), null, null, null, stamp);
    }

    Signature signature(int side, Stamp stamp) {
        return new Signature(side, date(), null, null, null, null, null, stamp);
    }

    private List<PaperTerms> terms() {
        List<PaperTerms> terms = new ArrayList<>();
        if (random.nextBoolean()) {
            terms.add(paper(null));
            some(2, this::day).stream().distinct().map(this::paper).forEach(terms::add);
        }
        return terms;
    }

    private PaperTerms paper(LocalDate countsFrom) {
        Paper paper = new Paper();
        switch (random.nextInt(4)) {
            case 0 -> paper.from(date().text());
            case 1 -> paper.when("ratified", random.nextBoolean() ? null : date().text());
            default -> paper.from(null);
        }
        switch (random.nextInt(3)) {
            case 0 -> paper.until(date().text());
            case 1 -> paper.months(1 + random.nextInt(60));
            default -> paper.months(null);
        }
        if (random.nextBoolean()) {
            paper.tacitlyBy(1 + random.nextInt(30));
        }
        switch (random.nextInt(3)) {
            case 0 -> paper.noticeMonths(1 + random.nextInt(9));
            case 1 -> paper.noticeDays(1 + random.nextInt(200));
            default -> {}
        }
        if (countsFrom != null) {
            paper.amendedFrom(countsFrom.toString());
        }
        return paper.terms();
    }

    private List<Prolongation> prolongations() {
        List<Prolongation> all = new ArrayList<>(some(
                2,
                () -> random.nextBoolean()
                        ? Prolongation.until(date(), date(), null, Facts.STAMP)
                        : Prolongation.by(date(), 1 + random.nextInt(40), null, Facts.STAMP)));
        some(2, () -> 1 + random.nextInt(5)).stream()
                .distinct()
                .map(it -> new Prolongation(
                        random.nextBoolean() ? ProlongationKind.CONFIRMED : ProlongationKind.REFUTED,
                        it,
                        date(),
                        null,
                        null,
                        null,
                        null,
                        Facts.STAMP))
                .forEach(all::add);
        return all;
    }

    private Course course() {
        Ending ending = new Ending(kind(), null, null, null, null, Facts.STAMP);
        List<EndingStep> steps = new ArrayList<>();
        for (StepKind step : StepKind.values()) {
            if (random.nextInt(3) == 0) {
                steps.add(new EndingStep(0, step, date(), null, null, null, Facts.STAMP));
            }
        }
        return new Course(ending, steps);
    }

    private EndingKind kind() {
        return EndingKind.values()[random.nextInt(EndingKind.values().length)];
    }

    private PlannedDate date() {
        LocalDate day = day();
        return switch (random.nextInt(4)) {
            case 0 -> PlannedDate.month(day.getYear(), day.getMonthValue());
            case 1 -> PlannedDate.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case 2 -> PlannedDate.year(day.getYear());
            default -> PlannedDate.day(day);
        };
    }

    private <T> List<T> some(int most, java.util.function.Supplier<T> one) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(one.get());
        }
        return some;
    }
}
