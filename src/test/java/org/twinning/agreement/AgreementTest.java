package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinning.agreement.AgreementRefusal.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Refused;

class AgreementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final long OLD_NAME = 1;
    private static final long NEW_NAME = 2;

    private final Agreement agreement = propose(
            new Partner(0, "RU-LIP-GRYAZINSKY", OLD_NAME, Standing.PROVISIONAL, null, Facts.STAMP),
            new Partner(1, "BY-HO-ZHLOBIN", OLD_NAME, Standing.PROVISIONAL, null, Facts.STAMP));

    @Test
    void needsTwoDifferentPartners() {
        Partner one = new Partner(1, "BY-HO-ZHLOBIN", OLD_NAME, Standing.CONFIRMED, null, Facts.STAMP);

        refuses(TOO_FEW_PARTNERS, () -> propose(one));
        refuses(SAME_PARTNER_TWICE, () -> propose(one, one));
    }

    @Test
    void isNotProposedInTheFuture() {
        Particulars tomorrow = particulars(TODAY.plusDays(1));

        refuses(
                PROPOSED_IN_THE_FUTURE,
                () -> Agreement.propose("TW-2026-001", tomorrow, Set.of(), agreement.partners(), TODAY));
    }

    @Test
    void keepsEarlierPlansWhenRescheduled() {
        agreement.plan(plan("2022-Q3", "2022-04-28"), TODAY).plan(plan("2027-05", "2026-11-20"), TODAY);

        assertThat(agreement.life().plans()).hasSize(2);
        assertThat(agreement.life().statusOn(LocalDate.of(2022, 10, 1))).isEqualTo(Status.OVERDUE);
        assertThat(agreement.life().statusOn(TODAY)).isEqualTo(Status.PLANNED);
    }

    @Test
    void refusesPlansThatCannotBe() {
        refuses(PLAN_ALREADY_PAST, () -> agreement.plan(plan("2022-04", "2022-05-01"), TODAY));
        refuses(ANNOUNCED_IN_THE_FUTURE, () -> agreement.plan(plan("2027", "2026-11-26"), TODAY));
    }

    @Test
    void mayBePlannedForAPeriodThatHasBegun() {
        agreement.plan(plan("2026-Q4", "2026-11-25"), TODAY);

        assertThat(agreement.life().statusOn(TODAY)).isEqualTo(Status.PLANNED);
    }

    @Test
    void isSignedWhenEveryPartnerHasSigned() {
        sign(List.of(signature(0, "2022-07-15")));
        assertThat(agreement.life().statusOn(TODAY)).isEqualTo(Status.PARTLY_SIGNED);

        sign(List.of(signature(1, "2022-07-16")));
        assertThat(agreement.life().statusOn(TODAY)).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void refusesSignaturesThatCannotBe() {
        refuses(NOBODY_SIGNED, () -> sign(List.of()));
        refuses(SIGNED_IN_THE_FUTURE, () -> sign(List.of(signature(0, "2026-11-26"))));
        sign(List.of(signature(0, "2022-07-15")));
        refuses(PARTNER_ALREADY_SIGNED, () -> sign(List.of(signature(0, "2022-07-15"))));
        sign(List.of(signature(1, "2022-07-15")));
        refuses(ALREADY_SIGNED, () -> sign(List.of(signature(1, "2022-07-15"))));
        refuses(ALREADY_SIGNED, () -> agreement.plan(plan("2027", "2026-11-25"), TODAY));
    }

    @Test
    void takesAYearThatIsNotOverYet() {
        sign(List.of(signature(0, "2026"), signature(1, "2026")));

        assertThat(agreement.life().statusOn(LocalDate.of(2026, 12, 31))).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void aSideToBeNamedCannotSign() {
        Agreement half = propose(
                new Partner(0, "RU-LIP", OLD_NAME, Standing.TO_BE_NAMED, null, Facts.STAMP),
                new Partner(1, "BY-HO-ZHLOBIN", OLD_NAME, Standing.CONFIRMED, null, Facts.STAMP));

        refuses(
                SIGNER_NOT_NAMED,
                () -> half.recordSigning(List.of(signature(0, "2022-07-15")), Set.of(), asked -> OLD_NAME, TODAY));
    }

    @Test
    void keepsTheNameThatStoodOnThePaper() {
        agreement.recordSigning(
                List.of(signature(0, "2022-07-15"), signature(1, "2022-07-15")),
                Set.of(),
                asked -> asked.day().getYear() < 2025 ? OLD_NAME : NEW_NAME,
                TODAY);

        assertThat(agreement.partners()).extracting(Partner::name).containsOnly(OLD_NAME);
    }

    @Test
    void confirmsASideThatTheSourceOfTheSigningNames() {
        agreement.recordSigning(
                List.of(signature(0, "2022-07-15", 7L), signature(1, "2022-07-15", null)),
                Set.of(0, 1),
                asked -> OLD_NAME,
                TODAY);

        assertThat(agreement.partners())
                .extracting(Partner::standing)
                .containsExactly(Standing.CONFIRMED, Standing.PROVISIONAL);
        assertThat(agreement.partners().get(0).source()).isEqualTo(7L);
    }

    @Test
    void aSigningLeavesTheSourceOfASideThatIsConfirmedAlready() {
        agreement.identifyPartner(
                new Partner(0, "RU-LIP-GRYAZINSKY", NEW_NAME, Standing.CONFIRMED, 5L, Facts.STAMP), TODAY);
        agreement.recordSigning(List.of(signature(0, "2022-07-15", 7L)), Set.of(0), asked -> OLD_NAME, TODAY);

        assertThat(agreement.partners().get(0).source()).isEqualTo(5L);
    }

    @Test
    void aSideThatHasSignedStaysNamed() {
        sign(List.of(signature(1, "2022-07-15")));

        refuses(
                SIGNED_PARTNER_STAYS_NAMED,
                () -> agreement.identifyPartner(
                        new Partner(1, "BY-HO", OLD_NAME, Standing.TO_BE_NAMED, null, Facts.STAMP), TODAY));
    }

    @Test
    void refusesSidesThatThereAreNot() {
        refuses(NO_SUCH_PARTNER, () -> sign(List.of(signature(9, "2022-07-15"))));
        refuses(NO_SUCH_PARTNER, () -> sign(List.of(signature(-1, "2022-07-15"))));
        refuses(
                NO_SUCH_PARTNER,
                () -> agreement.identifyPartner(
                        new Partner(2, "BY-BR-BEREZA", OLD_NAME, Standing.PROVISIONAL, null, Facts.STAMP), TODAY));
    }

    @Test
    void refusesAnIdentificationThatChangesNothing() {
        refuses(
                PARTNER_UNCHANGED,
                () -> agreement.identifyPartner(
                        new Partner(1, "BY-HO-ZHLOBIN", NEW_NAME, Standing.PROVISIONAL, null, Facts.STAMP), TODAY));
        agreement.identifyPartner(
                new Partner(1, "BY-HO-ZHLOBIN", NEW_NAME, Standing.PROVISIONAL, 7L, Facts.STAMP), TODAY);
        assertThat(agreement.partners().get(1).source()).isEqualTo(7L);
        refuses(
                PARTNER_UNCHANGED,
                () -> agreement.identifyPartner(
                        new Partner(1, "BY-HO-ZHLOBIN", NEW_NAME, Standing.PROVISIONAL, null, Facts.STAMP), TODAY));
    }

    @Test
    void putsTheRightTerritoryInThePlaceOfAnAssumedOne() {
        Partner right = new Partner(1, "BY-BR-BEREZA", NEW_NAME, Standing.CONFIRMED, 7L, Facts.STAMP);

        agreement.identifyPartner(right, TODAY);

        assertThat(agreement.partners().get(1)).isEqualTo(right);
        refuses(PARTNER_ALREADY_CONFIRMED, () -> agreement.identifyPartner(right, TODAY));
        refuses(
                TERRITORY_ALREADY_PARTNER,
                () -> agreement.identifyPartner(
                        new Partner(0, "BY-BR-BEREZA", NEW_NAME, Standing.CONFIRMED, 7L, Facts.STAMP), TODAY));
    }

    @Test
    void confirmingASideKeepsItsNameOnPaper() {
        agreement.identifyPartner(
                new Partner(0, "RU-LIP-GRYAZINSKY", NEW_NAME, Standing.CONFIRMED, 7L, Facts.STAMP), TODAY);

        assertThat(agreement.partners().get(0).name()).isEqualTo(OLD_NAME);
    }

    private void sign(List<Signature> signatures) {
        agreement.recordSigning(signatures, Set.of(), asked -> OLD_NAME, TODAY);
    }

    private static Agreement propose(Partner... partners) {
        return Agreement.propose(
                "TW-2022-003", particulars(LocalDate.of(2022, 4, 28)), Set.of(), List.of(partners), TODAY);
    }

    private static Particulars particulars(LocalDate day) {
        return new Particulars(AgreementKind.TWINNING, null, null, day, null, Facts.STAMP);
    }

    private static Plan plan(String planned, String announcedOn) {
        return new Plan(PlannedDate.parse(planned), LocalDate.parse(announcedOn), null, null, null, Facts.STAMP);
    }

    private static Signature signature(int side, String signed) {
        return signature(side, signed, null);
    }

    private static Signature signature(int side, String signed, Long source) {
        return new Signature(side, PlannedDate.parse(signed), null, null, null, null, source, Facts.STAMP);
    }

    private static void refuses(AgreementRefusal reason, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(Refused.class, it -> assertThat(it.reason())
                .isEqualTo(reason));
    }
}
