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
                random.nextBoolean() ? null : terms(),
                some(2, () -> new Prolongation(day(), random.nextBoolean(), null, Facts.STAMP)),
                some(3, () -> new Ending(kind(), date(), null, null, null, null, Facts.STAMP)));
    }

    Plan plan(Stamp stamp) {
        return new Plan(date(), day(), null, null, null, stamp);
    }

    Signature signature(int side, Stamp stamp) {
        return new Signature(side, date(), null, null, null, null, null, stamp);
    }

    private Terms terms() {
        PlannedDate entry = random.nextBoolean() ? null : date();
        return switch (random.nextInt(3)) {
            case 0 -> new Terms(entry, day(), null, null, null, null, null, null, Facts.STAMP);
            case 1 -> new Terms(entry, null, 1 + random.nextInt(60), null, null, null, null, null, Facts.STAMP);
            default -> new Terms(entry, null, null, Terms.Renewal.TACIT, 60, 6, "art. 9", null, Facts.STAMP);
        };
    }

    private Ending.Kind kind() {
        return Ending.Kind.values()[random.nextInt(Ending.Kind.values().length)];
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
