package org.twinning.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.Conclusion;
import org.twinning.agreement.Status;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;

/** The picture is as true as the numbers: every length is that of the days it stands for. */
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final double DAYS_2022_TO_2026 = 365 + 365 + 366 + 365 + 365;
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void aPlanForAQuarterIsABarOfAQuartersDays() {
        Timeline.Span plan = row(overdue("2022-Q3"), TODAY).plan();

        assertThat(plan).isNotNull();
        assertThat(plan.to() - plan.from()).isEqualTo(percent(31 + 31 + 30), EXACTLY);
        assertThat(plan.from()).isEqualTo(percent(181), EXACTLY);
    }

    @Test
    void whatIsLateRunsFromTheEndOfThePlanThroughTheDay() {
        Timeline.Row row = row(overdue("2022-Q3"), TODAY);

        assertThat(row.late()).isNotNull();
        assertThat(row.late().from()).isEqualTo(row.plan().to(), EXACTLY);
        assertThat(row.late().to()).isEqualTo(percent(DAYS_2022_TO_2026 - 36), EXACTLY);
        assertThat(row.signed()).isNull();
        assertThat(row.force()).isNull();
    }

    @Test
    void nothingIsLateBeforeThePlanIsOver() {
        LocalDate early = LocalDate.of(2022, 4, 29);
        Timeline.Row row = row(line(Status.PLANNED, "2022-04-28", "2022-Q3", null), early);

        assertThat(row.late()).isNull();
        assertThat(row.plan()).isNotNull();
    }

    @Test
    void aSigningLiesInTheMiddleOfItsDayAndBeginsWhatIsInForce() {
        Timeline.Row row = row(signed("2022-05-09"), TODAY);

        assertThat(row.signedOnADay()).isTrue();
        assertThat(row.signed().middle()).isEqualTo(text(percent(128.5)));
        assertThat(row.force().from()).isEqualTo(percent(128), EXACTLY);
        assertThat(row.force().to()).isEqualTo(percent(DAYS_2022_TO_2026 - 36), EXACTLY);
        assertThat(row.plannedForADay()).isTrue();
    }

    @Test
    void aSigningKnownToTheYearOnlyIsAsLongAsTheYear() {
        Timeline.Row row = row(signed("2023"), TODAY);

        assertThat(row.signedOnADay()).isFalse();
        assertThat(row.signed().to() - row.signed().from()).isEqualTo(percent(365), EXACTLY);
    }

    @Test
    void speaksOfAnotherDayByALineOfItsOwn() {
        LocalDate then = LocalDate.of(2022, 4, 29);
        Timeline past = Timeline.of(List.of(overdue("2022-Q3")), AsOf.of(then), TODAY);
        Timeline present = Timeline.of(List.of(overdue("2022-Q3")), AsOf.today(TODAY), TODAY);

        assertThat(past.asOf()).isNotNull();
        assertThat(past.asOf().at()).isEqualTo(percent(118.5), EXACTLY);
        assertThat(past.asOf().anchor()).isEqualTo("start");
        assertThat(past.today().at()).isEqualTo(percent(DAYS_2022_TO_2026 - 36.5), EXACTLY);
        assertThat(past.today().anchor()).isEqualTo("end");
        assertThat(present.asOf()).isNull();
    }

    @Test
    void namesEveryYearWhileTheyAreFewAndEveryTenthWhenTheyAreMany() {
        assertThat(Axis.holding(LocalDate.of(2022, 4, 28), TODAY).years())
                .extracting(Timeline.Year::year)
                .containsExactly(2022, 2023, 2024, 2025, 2026);
        assertThat(Axis.holding(LocalDate.of(1978, 1, 1), TODAY).years())
                .extracting(Timeline.Year::year)
                .containsExactly(1980, 1990, 2000, 2010, 2020);
    }

    @Test
    void writesPlacesWithAPointInEveryLanguage() {
        assertThat(new Timeline.Span(12.5, 50).width()).isEqualTo("37.500%");
    }

    private static Timeline.Row row(AgreementLine line, LocalDate asOf) {
        return Timeline.of(List.of(line), asOf.equals(TODAY) ? AsOf.today(TODAY) : AsOf.of(asOf), TODAY)
                .rows()
                .get(0);
    }

    private static AgreementLine overdue(String planned) {
        return line(Status.OVERDUE, "2022-10-01", planned, null);
    }

    private static AgreementLine signed(String signed) {
        PlannedDate date = PlannedDate.parse(signed);
        return line(Status.IN_FORCE, date.lastDay().toString(), "2022-05-09", date);
    }

    private static AgreementLine line(Status status, String since, String planned, @Nullable PlannedDate signed) {
        return new AgreementLine(
                "TW-2022-003",
                AgreementKind.TWINNING,
                null,
                null,
                null,
                new Conclusion(status, LocalDate.parse(since), PlannedDate.parse(planned), signed, null, false, null),
                List.of());
    }

    private static double percent(double days) {
        return 100 * days / DAYS_2022_TO_2026;
    }

    private static String text(double percent) {
        return new Timeline.Point(percent).x();
    }
}
