package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.twinning.AnySeed;
import org.twinning.agreement.Stroke.Kind;
import org.twinning.platform.AsOf;

/** The picture is as true as the numbers: every length is that of the days it stands for. */
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final double DAYS_2022_TO_2026 = 365 + 365 + 366 + 365 + 365;
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void aPlanForAQuarterIsABarOfAQuartersDays() {
        Timeline.Mark plan = mark(Kind.PLAN, overdue("2022-Q3"));

        assertThat(plan.sign()).isFalse();
        assertThat(plan.span().to() - plan.span().from()).isEqualTo(percent(31 + 31 + 30), EXACTLY);
        assertThat(plan.span().from()).isEqualTo(percent(181), EXACTLY);
    }

    @Test
    void whatIsLateRunsFromTheEndOfThePlanThroughTheDay() {
        Timeline.Span late = mark(Kind.OVERDUE, overdue("2022-Q3")).span();

        assertThat(late.from())
                .isEqualTo(mark(Kind.PLAN, overdue("2022-Q3")).span().to(), EXACTLY);
        assertThat(late.to()).isEqualTo(percent(DAYS_2022_TO_2026 - 36), EXACTLY);
    }

    @Test
    void aSigningLiesInTheMiddleOfItsDayAndBeginsWhatIsInForce() {
        Facts facts = Facts.proposed("2022-04-28").signedByBoth("2022-05-09").until("2026-12-31");
        Timeline.Span force = mark(Kind.IN_FORCE, facts).span();

        assertThat(mark(Kind.SIGNING, facts).sign()).isTrue();
        assertThat(mark(Kind.SIGNING, facts).span().middle()).isEqualTo(text(percent(128.5)));
        assertThat(force.from()).isEqualTo(percent(128), EXACTLY);
        assertThat(force.to()).isEqualTo(percent(DAYS_2022_TO_2026 - 36), EXACTLY);
        assertThat(mark(Kind.AHEAD, facts).span()).isEqualTo(new Timeline.Span(force.to(), 100));
    }

    @Test
    void aDateKnownToTheYearOnlyIsAsLongAsTheYear() {
        Timeline.Mark signed = mark(
                Kind.SIGNING, Facts.proposed("2022-04-28").signedByBoth("2022").until("2026-12-31"));

        assertThat(signed.sign()).isFalse();
        assertThat(signed.span().to() - signed.span().from()).isEqualTo(percent(365), EXACTLY);
    }

    @Test
    void whatGoesOnLeavesAtTheEdgeAndHasAYearOfRoom() {
        Facts facts = Facts.proposed("2022-04-28").signedByBoth("2022-05-09");
        Timeline timeline = timeline(facts, AsOf.today(TODAY));

        assertThat(mark(Kind.OPEN, facts).span().to()).isEqualTo(100, EXACTLY);
        assertThat(timeline.years()).extracting(Timeline.Year::year).endsWith(2027);
    }

    @Test
    void anEndInAnotherCenturyLeavesRoomForTheRestAndIsToldByTheTable() {
        Facts facts = Facts.proposed("2022-04-28").signedByBoth("2022-05-09").until("2999-12-31");
        Timeline timeline = timeline(facts, AsOf.today(TODAY));

        assertThat(timeline.kinds()).doesNotContain(Kind.END);
        assertThat(mark(Kind.AHEAD, facts).span().to()).isEqualTo(100, EXACTLY);
        assertThat(mark(Kind.IN_FORCE, facts).span().to()).isGreaterThan(10);
        assertThat(timeline.rows().get(0).told(Stroke.Part.END))
                .extracting(Stroke::kind)
                .containsExactly(Kind.END);
    }

    @AnySeed
    void everyMarkStandsInThePictureAndInTheTable(long seed) {
        RandomFacts random = new RandomFacts(seed);
        Life life = random.life();
        LocalDate day = Stream.generate(random::day)
                .filter(it -> life.on(it).isPresent())
                .findFirst()
                .orElseThrow();
        Timeline.Row row = timeline(life, AsOf.of(day)).rows().get(0);

        assertThat(row.strokes())
                .containsAll(row.marks().stream().map(Timeline.Mark::stroke).toList());
        assertThat(List.of(Stroke.Part.values()).stream().flatMap(it -> row.told(it).stream()))
                .containsExactlyInAnyOrderElementsOf(row.strokes());
        assertThat(row.marks()).extracting(Timeline.Mark::span).allSatisfy(span -> assertThat(span.from())
                .isBetween(0.0, span.to()));
        assertThat(row.marks()).extracting(it -> it.span().to()).allSatisfy(to -> assertThat(to)
                .isLessThanOrEqualTo(100));
    }

    @Test
    void speaksOfAnotherDayByALineOfItsOwn() {
        Timeline past = timeline(overdue("2022-Q3"), AsOf.of(LocalDate.of(2022, 4, 29)));
        Timeline present = timeline(overdue("2022-Q3"), AsOf.today(TODAY));

        assertThat(past.asOf()).isNotNull();
        assertThat(past.asOf().at()).isEqualTo(percent(118.5), EXACTLY);
        assertThat(past.asOf().anchor()).isEqualTo("start");
        assertThat(past.today().at()).isEqualTo(percent(DAYS_2022_TO_2026 - 36.5), EXACTLY);
        assertThat(past.today().anchor()).isEqualTo("end");
        assertThat(past.kinds()).containsExactly(Kind.PLAN);
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

    private static Timeline.Mark mark(Kind kind, Facts facts) {
        return timeline(facts, AsOf.today(TODAY)).rows().get(0).marks().stream()
                .filter(it -> it.stroke().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Timeline timeline(Facts facts, AsOf asOf) {
        return timeline(facts.life(), asOf);
    }

    private static Timeline timeline(Life life, AsOf asOf) {
        AgreementLine line = new AgreementLine(
                "TW-2022-003",
                AgreementKind.TWINNING,
                null,
                null,
                null,
                life.on(asOf.date()).orElseThrow(),
                List.of());
        return Timeline.of(List.of(line), Map.of(line.number(), LifePicture.on(asOf.date(), life)), asOf, TODAY);
    }

    private static Facts overdue(String planned) {
        return Facts.proposed("2022-04-28").planned(planned, "2022-04-28");
    }

    private static double percent(double days) {
        return 100 * days / DAYS_2022_TO_2026;
    }

    private static String text(double percent) {
        return new Timeline.Point(percent).x();
    }
}
