package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.Milestone.Kind;
import org.twinning.agreement.Milestone.Note;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;

/** On which days, and in which stretches of days, the life of an agreement has something to tell. */
@RegisterTest
@Transactional
class MilestonesTest {

    private static final AsOf NOW = AsOf.of(LocalDate.of(2026, 11, 25));

    @Autowired
    private Milestones milestones;

    @Autowired
    private AgreementRegister register;

    @Autowired
    private TermsRegister terms;

    @Autowired
    private EntityManager entities;

    /** 29 February is kept on 28 February in common years and on its own day in leap years. */
    @ParameterizedTest
    @CsvSource({
        "2016-02-29, 2021-02-28, 2021-02-28, 5",
        "2016-02-29, 2026-02-28, 2026-02-28, 10",
        "1976-02-29, 2026-02-28, 2026-02-28, 50",
        "1924-02-29, 2024-02-29, 2024-02-29, 100",
        "2001-11-24, 2026-11-24, 2026-11-24, 25",
        "2016-11, 2026-11-01, 2026-11-30, 10",
        "2016-Q4, 2026-10-01, 2026-12-31, 10",
        "1996, 2021-01-01, 2021-12-31, 25"
    })
    void anAnniversaryIsAsExactAsTheSigning(String signed, LocalDate first, LocalDate last, int years) {
        String number = signed(signed, null);
        assertThat(of(number, Kind.ANNIVERSARY, first, first))
                .containsExactly(new Milestone(Kind.ANNIVERSARY, number, first, last, Note.NONE, years));
        assertThat(of(number, Kind.ANNIVERSARY, last, last)).hasSize(1);
        assertThat(of(number, Kind.ANNIVERSARY, first.minusDays(1), first.minusDays(1)))
                .isEmpty();
        assertThat(of(number, Kind.ANNIVERSARY, last.plusDays(1), last.plusDays(1)))
                .isEmpty();
    }

    @Test
    void keepsFiveTenAndEveryQuarterOfACentury() {
        String number = signed("1926-11-10", null);
        assertThat(
                        milestones
                                .between(
                                        Kind.ANNIVERSARY,
                                        LocalDate.of(1927, 1, 1),
                                        LocalDate.of(2099, 12, 31),
                                        NOW,
                                        500)
                                .stream()
                                .filter(it -> it.number().equals(number))
                                .map(Milestone::years))
                .containsExactlyInAnyOrder(5, 10, 25, 50, 75, 100, 125, 150);
    }

    @Test
    void whatEndsForGoodBeforeHasNoAnniversary() {
        String over = signed("2017-05-09", new Paper().months(60 + 12));
        String goesOn = signed("2022-11-09", new Paper().months(12).tacitlyBy(12));
        assertThat(of(over, Kind.ANNIVERSARY, LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 31)))
                .isEmpty();
        assertThat(of(goesOn, Kind.ANNIVERSARY, LocalDate.of(2027, 11, 9), LocalDate.of(2027, 11, 9)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-30, 60, 2026-11-30, 2026-11-30, 2026-05-30, 2026-05-30",
        "2016-02-29, 144, 2028-02-29, 2028-02-29, 2027-08-29, 2027-08-29",
        "2021-08-31, 66, 2027-02-28, 2027-02-28, 2026-08-28, 2026-08-28",
        "2022-11, 60, 2027-11-01, 2027-11-30, 2027-05-01, 2027-05-30",
        "2024, 48, 2028-01-01, 2028-12-31, 2027-07-01, 2028-06-30",
        "2023-Q1, 54, 2027-07-01, 2027-09-30, 2027-01-01, 2027-03-30"
    })
    void anEndAndItsNoticeAreRangesWhereTheSigningIsOne(
            String signed, int months, LocalDate first, LocalDate last, LocalDate noticeFirst, LocalDate noticeLast) {
        String number = signed(signed, new Paper().months(months).tacitlyBy(60).noticeMonths(6));
        assertThat(of(number, Kind.TERM_END, first, first))
                .containsExactly(new Milestone(Kind.TERM_END, number, first, last, Note.GOES_ON, 0));
        assertThat(of(number, Kind.TERM_END, last, last)).hasSize(1);
        assertThat(of(number, Kind.TERM_END, last.plusDays(1), last.plusDays(40)))
                .isEmpty();
        assertThat(of(number, Kind.TERM_END, first.minusDays(40), first.minusDays(1)))
                .isEmpty();
        assertThat(of(number, Kind.NOTICE_DAY, noticeFirst, noticeFirst))
                .containsExactly(new Milestone(Kind.NOTICE_DAY, number, noticeFirst, noticeLast, Note.NONE, 0));
        assertThat(of(number, Kind.NOTICE_DAY, noticeLast.plusDays(1), noticeLast.plusDays(20)))
                .isEmpty();
    }

    @Test
    void aPlanIsOverdueOnlyAfterItsLastDay() {
        LocalDate august = LocalDate.of(2022, 8, 15);
        assertThat(of("TW-2022-003", Kind.PLAN, august, august))
                .extracting(Milestone::note)
                .containsExactly(Note.OVERDUE);
        assertThat(milestones.between(Kind.PLAN, august, august, AsOf.of(LocalDate.of(2022, 9, 30)), 500))
                .extracting(Milestone::note)
                .hasSize(4)
                .containsOnly(Note.NONE);
        assertThat(milestones.between(Kind.PLAN, august, august, AsOf.of(LocalDate.of(2022, 4, 27)), 500))
                .isEmpty();
    }

    @Test
    void whatTakesEffectAheadIsKnownFromItsNoticeOn() {
        String number = signed("2020-03-02", null);
        terms.end(
                number,
                version(number),
                new Closing(
                        EndingKind.TERMINATION,
                        0,
                        "OTHER",
                        null,
                        List.of(
                                new Closing.Step(StepKind.SENT, PlannedDate.day(2024, 6, 3), null, null),
                                new Closing.Step(StepKind.EFFECTIVE, PlannedDate.day(2024, 12, 3), null, null)),
                        null));
        entities.flush();
        LocalDate day = LocalDate.of(2024, 12, 3);
        assertThat(milestones.between(Kind.ENDING, day, day, AsOf.of(LocalDate.of(2024, 6, 3)), 9))
                .containsExactly(new Milestone(Kind.ENDING, number, day, day, Note.TERMINATION, 0));
        assertThat(milestones.between(Kind.ENDING, day, day, AsOf.of(LocalDate.of(2024, 6, 2)), 9))
                .isEmpty();
    }

    private List<Milestone> of(String number, Kind kind, LocalDate from, LocalDate through) {
        return milestones.between(kind, from, through, NOW, 500).stream()
                .filter(it -> it.number().equals(number))
                .toList();
    }

    private String signed(String signed, @Nullable Paper paper) {
        PlannedDate date = PlannedDate.parse(signed);
        String number = register.propose(new Proposal(
                AgreementKind.TWINNING,
                null,
                null,
                date.firstDay(),
                List.of(
                        new Proposal.Side("RU-LIP-DANKOVSKY", Standing.PROVISIONAL),
                        new Proposal.Side("BY-HO-VETKA", Standing.PROVISIONAL)),
                Set.of(),
                new Citation("Газета", "Подписано " + UUID.randomUUID(), null, null)));
        register.recordSigning(number, new Signing(date, List.of(), null, null, null));
        entities.flush();
        if (paper != null) {
            terms.agreeTerms(number, version(number), paper.terms(), null);
            entities.flush();
        }
        return number;
    }

    private long version(String number) {
        return ((Number) entities.createNativeQuery("select version from agreement where number = ?1")
                        .setParameter(1, number)
                        .getSingleResult())
                .longValue();
    }
}
