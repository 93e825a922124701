package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinning.agreement.Facts.proposed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is drawn of a life on a day: everything that is known of it then, and nothing that is not. */
class LifePictureTest {

    private static final String TODAY = "2026-11-25";

    @Test
    void drawsAPlanAsLongAsItIsUncertainAndTheDelayAfterIt() {
        assertThat(drawn(proposed("2022-04-28").planned("2022-Q3", "2022-04-28"), TODAY))
                .containsExactly("PLAN 2022-07-01..2022-09-30", "OVERDUE 2022-10-01 -");
    }

    @Test
    void keepsAnEarlierPlanAndTheDelayThatANewOneDoesNotUndo() {
        Facts facts = proposed("2022-04-28").planned("2022-Q3", "2022-04-28").planned("2027", "2023-01-10");

        assertThat(drawn(facts, TODAY))
                .containsExactly(
                        "FORMER_PLAN 2022-07-01..2022-09-30",
                        "OVERDUE 2022-10-01 - 2023-01-09",
                        "PLAN 2027-01-01..2027-12-31");
        assertThat(drawn(facts, "2022-12-31")).containsExactly("PLAN 2022-07-01..2022-09-30", "OVERDUE 2022-10-01 -");
    }

    @Test
    void oneSignatureDoesNotUndoADelay() {
        Facts facts = proposed("2022-04-28").planned("2022-Q3", "2022-04-28").signed("2022-08-01");

        assertThat(drawn(facts, "2022-09-30")).containsExactly("PLAN 2022-07-01..2022-09-30", "SIGNING 2022-08-01");
        assertThat(drawn(facts, TODAY)).contains("OVERDUE 2022-10-01 -");
    }

    @Test
    void whatHasNoEndGoesOn() {
        assertThat(drawn(proposed("2022-04-28").signedByBoth("2022-05-09"), TODAY))
                .containsExactly("SIGNING 2022-05-09", "IN_FORCE 2022-05-09 -", "OPEN 2026-11-26 -");
    }

    @Test
    void aSigningKnownToTheYearIsThatLongAndSoIsWhatFollowsFromIt() {
        Facts facts = proposed("1998-01-01").signedByBoth("1998").agreed(new Paper().months(60));

        assertThat(drawn(facts, "2000-01-01"))
                .containsExactly(
                        "SIGNING 1998-01-01..1998-12-31",
                        "IN_FORCE 1998-01-01..1998-12-31 -",
                        "AHEAD 2000-01-02 - 2003-01-01..2003-12-31",
                        "END 2003-01-01..2003-12-31");
        assertThat(drawn(facts, TODAY))
                .containsExactly(
                        "SIGNING 1998-01-01..1998-12-31",
                        "IN_FORCE 1998-01-01..1998-12-31 - 2003-01-01..2003-12-31",
                        "END 2003-01-01..2003-12-31");
    }

    @Test
    void aPresumedRenewalIsDrawnApartFromWhatIsConfirmed() {
        Facts facts = proposed("2018-01-01")
                .signedByBoth("2018-06-14")
                .agreed(new Paper().months(60).tacitlyBy(60).noticeMonths(6));

        assertThat(drawn(facts, TODAY))
                .containsExactly(
                        "SIGNING 2018-06-14",
                        "IN_FORCE 2018-06-14 - 2023-06-14",
                        "PRESUMED 2023-06-15 -",
                        "AHEAD 2026-11-26 - 2028-06-14",
                        "NOTICE_DAY 2027-12-14",
                        "END 2028-06-14",
                        "RENEWING 2028-06-15 -");
        assertThat(drawn(facts.confirmed(1), TODAY))
                .contains("IN_FORCE 2018-06-14 -")
                .noneMatch(it -> it.startsWith("PRESUMED"));
    }

    @Test
    void aPresumedRenewalBeginsNoMoreExactlyThanItsTermEnded() {
        Facts facts = proposed("1998-01-01")
                .signedByBoth("1998")
                .agreed(new Paper().months(60).tacitlyBy(60));

        assertThat(drawn(facts, "2005-01-01"))
                .contains(
                        "IN_FORCE 1998-01-01..1998-12-31 - 2003-01-01..2003-12-31",
                        "PRESUMED 2003-01-01..2003-12-31 -");
    }

    @Test
    void anObjectionStopsWhatWouldHaveGoneOn() {
        Facts facts = proposed("2018-01-01")
                .signedByBoth("2018-06-14")
                .agreed(new Paper().months(60).tacitlyBy(60).noticeMonths(6))
                .confirmed(1)
                .ended(EndingKind.OBJECTION, StepKind.SENT, "2026-09-01")
                .then(StepKind.RECEIVED, "2026-09-10");

        assertThat(drawn(facts, TODAY))
                .containsExactly(
                        "SIGNING 2018-06-14",
                        "IN_FORCE 2018-06-14 -",
                        "NOTICE OBJECTION SENT 2026-09-01",
                        "NOTICE OBJECTION RECEIVED 2026-09-10",
                        "AHEAD 2026-11-26 - 2028-06-14",
                        "END 2028-06-14");
        assertThat(drawn(facts, "2026-08-31"))
                .contains("NOTICE_DAY 2027-12-14", "RENEWING 2028-06-15 -")
                .noneMatch(it -> it.startsWith("NOTICE OBJECTION"));
    }

    @Test
    void aTerminationThatIsKnownToComeIsTheEnd() {
        Facts facts = proposed("2018-01-01")
                .signedByBoth("2018-06-14")
                .agreed(new Paper().months(60).tacitlyBy(60).noticeMonths(6))
                .confirmed(1)
                .ended(EndingKind.TERMINATION, StepKind.ANNOUNCED, "2026-09-01")
                .then(StepKind.EFFECTIVE, "2027-03-10");

        assertThat(drawn(facts, TODAY))
                .containsExactly(
                        "SIGNING 2018-06-14",
                        "IN_FORCE 2018-06-14 -",
                        "ANNOUNCED TERMINATION ANNOUNCED 2026-09-01",
                        "AHEAD 2026-11-26 - 2027-03-09",
                        "EFFECT TERMINATION EFFECTIVE 2027-03-10");
        assertThat(drawn(facts, "2027-03-10"))
                .containsExactly(
                        "SIGNING 2018-06-14",
                        "IN_FORCE 2018-06-14 - 2027-03-09",
                        "ANNOUNCED TERMINATION ANNOUNCED 2026-09-01",
                        "EFFECT TERMINATION EFFECTIVE 2027-03-10");
    }

    @Test
    void aSuspensionIsAGapInWhatIsInForce() {
        Facts facts = proposed("2018-01-01")
                .signedByBoth("2018-06-14")
                .ended(EndingKind.SUSPENSION, "2020")
                .ended(EndingKind.RESUMPTION, "2021-05-01");

        assertThat(drawn(facts, TODAY))
                .containsExactly(
                        "SIGNING 2018-06-14",
                        "IN_FORCE 2018-06-14 - 2020-01-01..2020-12-31",
                        "SUSPENDED 2020-01-01..2020-12-31 - 2021-04-30",
                        "TURN SUSPENSION EFFECTIVE 2020-01-01..2020-12-31",
                        "IN_FORCE 2021-05-01 -",
                        "TURN RESUMPTION EFFECTIVE 2021-05-01",
                        "OPEN 2026-11-26 -");
    }

    @Test
    void whatIsSignedButNotYetInForceBeginsAhead() {
        Facts facts = proposed("2018-01-01")
                .signedByBoth("2026-11-01")
                .agreed(new Paper().from("2027").months(12));

        assertThat(drawn(facts, TODAY))
                .containsExactly(
                        "SIGNING 2026-11-01",
                        "ENTRY 2027-01-01..2027-12-31",
                        "AHEAD 2027-12-31 - 2028-01-01..2028-12-31",
                        "END 2028-01-01..2028-12-31");
    }

    @Test
    void knowsNothingBeforeTheFirstWordOfIt() {
        assertThat(drawn(proposed("2022-04-28").planned("2022-Q3", "2022-04-28"), "2022-04-27"))
                .isEmpty();
    }

    private static List<String> drawn(Facts facts, String day) {
        return LifePicture.on(LocalDate.parse(day), facts.life()).stream()
                .map(LifePictureTest::text)
                .toList();
    }

    private static String text(Stroke stroke) {
        String step = stroke.step() == null ? "" : " " + stroke.of() + " " + stroke.step();
        String through =
                Optional.ofNullable(stroke.through()).map(it -> " " + days(it)).orElse("");
        return stroke.kind() + step + " " + days(stroke.from()) + (stroke.kind().stretch() ? " -" + through : "");
    }

    private static String days(KnownEnd date) {
        return date.exact() ? date.latest().toString() : date.earliest() + ".." + date.latest();
    }
}
