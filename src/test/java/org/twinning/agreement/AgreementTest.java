package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinning.agreement.AgreementRefusal.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
            new Partner("RU-LIP-GRYAZINSKY", OLD_NAME, Standing.PROVISIONAL, null),
            new Partner("BY-HO-ZHLOBIN", OLD_NAME, Standing.PROVISIONAL, null));

    @Test
    void needsTwoDifferentPartners() {
        Partner one = new Partner("BY-HO-ZHLOBIN", OLD_NAME, Standing.CONFIRMED, null);

        refuses(TOO_FEW_PARTNERS, () -> propose(one));
        refuses(SAME_PARTNER_TWICE, () -> propose(one, one));
    }

    @Test
    void isNotProposedInTheFuture() {
        Proposal tomorrow = proposal(TODAY.plusDays(1));

        refuses(
                PROPOSED_IN_THE_FUTURE,
                () -> Agreement.propose("TW-2026-001", tomorrow, agreement.partners(), null, Facts.STAMP, TODAY));
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
        sign(Map.of(0, signature("2022-07-15")));
        assertThat(agreement.life().statusOn(TODAY)).isEqualTo(Status.PARTLY_SIGNED);

        sign(Map.of(1, signature("2022-07-16")));
        assertThat(agreement.life().statusOn(TODAY)).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void refusesSignaturesThatCannotBe() {
        refuses(NOBODY_SIGNED, () -> sign(Map.of()));
        refuses(SIGNED_IN_THE_FUTURE, () -> sign(Map.of(0, signature("2026-11-26"))));
        sign(Map.of(0, signature("2022-07-15")));
        refuses(PARTNER_ALREADY_SIGNED, () -> sign(Map.of(0, signature("2022-07-15"))));
        sign(Map.of(1, signature("2022-07-15")));
        refuses(ALREADY_SIGNED, () -> sign(Map.of(1, signature("2022-07-15"))));
        refuses(ALREADY_SIGNED, () -> agreement.plan(plan("2027", "2026-11-25"), TODAY));
    }

    @Test
    void takesAYearThatIsNotOverYet() {
        sign(Map.of(0, signature("2026"), 1, signature("2026")));

        assertThat(agreement.life().statusOn(LocalDate.of(2026, 12, 31))).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void aSideToBeNamedCannotSign() {
        Agreement half = propose(
                new Partner("RU-LIP", OLD_NAME, Standing.TO_BE_NAMED, null),
                new Partner("BY-HO-ZHLOBIN", OLD_NAME, Standing.CONFIRMED, null));

        refuses(
                SIGNER_NOT_NAMED,
                () -> half.recordSigning(Map.of(0, signature("2022-07-15")), Set.of(), asked -> OLD_NAME, TODAY));
    }

    @Test
    void keepsTheNameThatStoodOnThePaper() {
        agreement.recordSigning(
                Map.of(0, signature("2022-07-15"), 1, signature("2022-07-15")),
                Set.of(),
                asked -> asked.day().getYear() < 2025 ? OLD_NAME : NEW_NAME,
                TODAY);

        assertThat(agreement.partners()).extracting(Partner::name).containsOnly(OLD_NAME);
    }

    @Test
    void confirmsASideThatTheSourceOfTheSigningNames() {
        agreement.recordSigning(
                Map.of(0, signature("2022-07-15", 7L), 1, signature("2022-07-15", null)),
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
        agreement.identifyPartner(0, new Partner("RU-LIP-GRYAZINSKY", NEW_NAME, Standing.CONFIRMED, 5L));
        agreement.recordSigning(Map.of(0, signature("2022-07-15", 7L)), Set.of(0), asked -> OLD_NAME, TODAY);

        assertThat(agreement.partners().get(0).source()).isEqualTo(5L);
    }

    @Test
    void aSideThatHasSignedStaysNamed() {
        sign(Map.of(1, signature("2022-07-15")));

        refuses(
                SIGNED_PARTNER_STAYS_NAMED,
                () -> agreement.identifyPartner(1, new Partner("BY-HO", OLD_NAME, Standing.TO_BE_NAMED, null)));
    }

    @Test
    void refusesSidesThatThereAreNot() {
        refuses(NO_SUCH_PARTNER, () -> sign(Map.of(9, signature("2022-07-15"))));
        refuses(NO_SUCH_PARTNER, () -> sign(Map.of(-1, signature("2022-07-15"))));
        refuses(
                NO_SUCH_PARTNER,
                () -> agreement.identifyPartner(2, new Partner("BY-BR-BEREZA", OLD_NAME, Standing.PROVISIONAL, null)));
    }

    @Test
    void refusesAnIdentificationThatChangesNothing() {
        refuses(
                PARTNER_UNCHANGED,
                () -> agreement.identifyPartner(1, new Partner("BY-HO-ZHLOBIN", NEW_NAME, Standing.PROVISIONAL, null)));
        agreement.identifyPartner(1, new Partner("BY-HO-ZHLOBIN", NEW_NAME, Standing.PROVISIONAL, 7L));
        assertThat(agreement.partners().get(1).source()).isEqualTo(7L);
        refuses(
                PARTNER_UNCHANGED,
                () -> agreement.identifyPartner(1, new Partner("BY-HO-ZHLOBIN", NEW_NAME, Standing.PROVISIONAL, null)));
    }

    @Test
    void putsTheRightTerritoryInThePlaceOfAnAssumedOne() {
        Partner right = new Partner("BY-BR-BEREZA", NEW_NAME, Standing.CONFIRMED, 7L);

        agreement.identifyPartner(1, right);

        assertThat(agreement.partners().get(1)).isEqualTo(right);
        refuses(PARTNER_ALREADY_CONFIRMED, () -> agreement.identifyPartner(1, right));
        refuses(TERRITORY_ALREADY_PARTNER, () -> agreement.identifyPartner(0, right));
    }

    @Test
    void confirmingASideKeepsItsNameOnPaper() {
        agreement.identifyPartner(0, new Partner("RU-LIP-GRYAZINSKY", NEW_NAME, Standing.CONFIRMED, 7L));

        assertThat(agreement.partners().get(0).name()).isEqualTo(OLD_NAME);
    }

    private void sign(Map<Integer, Signature> signatures) {
        agreement.recordSigning(signatures, Set.of(), asked -> OLD_NAME, TODAY);
    }

    private static Agreement propose(Partner... partners) {
        return Agreement.propose(
                "TW-2022-003", proposal(LocalDate.of(2022, 4, 28)), List.of(partners), null, Facts.STAMP, TODAY);
    }

    private static Proposal proposal(LocalDate day) {
        return new Proposal(AgreementKind.TWINNING, null, null, day, List.of(), Set.of(), null);
    }

    private static Plan plan(String planned, String announcedOn) {
        return new Plan(PlannedDate.parse(planned), LocalDate.parse(announcedOn), null, null, null, Facts.STAMP);
    }

    private static Signature signature(String signed) {
        return signature(signed, null);
    }

    private static Signature signature(String signed, Long source) {
        return new Signature(PlannedDate.parse(signed), null, null, null, null, source, Facts.STAMP);
    }

    private static void refuses(AgreementRefusal reason, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(Refused.class, it -> assertThat(it.reason())
                .isEqualTo(reason));
    }
}
