package org.twinning.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.Status;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;

/**
 * The picture of plans and signings, one row per pair: a plan is a bar as long as it is imprecise, a signing a dot, and what
 * is late or in force a line up to the day of which the picture speaks. Drawn from the same lines as every list.
 *
 * @param asOf null when it is today
 */
public record Timeline(
        List<Year> years, Point today, @Nullable Point asOf, List<Row> rows) {

    public static Timeline of(List<AgreementLine> lines, AsOf asOf, LocalDate today) {
        List<LocalDate> days = Stream.concat(
                        Stream.of(today, asOf.date()),
                        lines.stream()
                                .flatMap(it -> Stream.of(it.planned(), it.signed()))
                                .filter(Objects::nonNull)
                                .flatMap(it -> Stream.of(it.firstDay(), it.lastDay())))
                .sorted(Comparator.naturalOrder())
                .toList();
        Axis axis = Axis.holding(days.get(0), days.get(days.size() - 1));
        return new Timeline(
                axis.years(),
                axis.middleOf(today),
                asOf.today() ? null : axis.middleOf(asOf.date()),
                lines.stream().map(line -> row(line, asOf.date(), axis)).toList());
    }

    private static Row row(AgreementLine line, LocalDate asOf, Axis axis) {
        PlannedDate planned = line.planned();
        PlannedDate signed = line.signed();
        return new Row(
                line,
                planned == null ? null : axis.span(planned.firstDay(), planned.lastDay()),
                late(line) && planned != null && asOf.isAfter(planned.lastDay())
                        ? axis.span(planned.lastDay().plusDays(1), asOf)
                        : null,
                line.status() == Status.IN_FORCE ? axis.span(line.conclusion().since(), asOf) : null,
                signed == null ? null : axis.span(signed.firstDay(), signed.lastDay()));
    }

    private static boolean late(AgreementLine line) {
        return line.status() == Status.OVERDUE || line.status() == Status.PARTLY_SIGNED;
    }

    /** A year's name at the place where it begins. */
    public record Year(int year, Point at) {}

    /** A pair and what is drawn for it; null for what there is not. */
    public record Row(
            AgreementLine line,
            @Nullable Span plan,
            @Nullable Span late,
            @Nullable Span force,
            @Nullable Span signed) {

        /** A plan for one day is a point, not a bar. */
        public boolean plannedForADay() {
            PlannedDate planned = line.planned();
            return planned != null && planned.precision() == PlannedDate.Precision.DAY;
        }

        public boolean signedOnADay() {
            PlannedDate signed = line.signed();
            return signed != null && signed.precision() == PlannedDate.Precision.DAY;
        }
    }

    /** From left to right, in percent of the width. */
    public record Span(double from, double to) {

        public String x() {
            return percent(from);
        }

        public String end() {
            return percent(to);
        }

        public String width() {
            return percent(to - from);
        }

        public String middle() {
            return percent((from + to) / 2);
        }
    }

    /** A place, in percent of the width. */
    public record Point(double at) {

        private static final double EDGE = 20;

        public String x() {
            return percent(at);
        }

        /** On which side of the place its words stand, so that they stay inside the picture. */
        public String anchor() {
            return at < EDGE ? "start" : at > 100 - EDGE ? "end" : "middle";
        }
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f%%", value);
    }
}
