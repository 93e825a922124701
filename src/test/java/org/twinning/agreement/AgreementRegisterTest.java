package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.platform.AsOf;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Refused;
import org.twinning.platform.StaleVersion;

@RegisterTest
@Transactional
class AgreementRegisterTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/Minsk"));
    private static final Citation NEWSPAPER =
            new Citation("Районная газета", "Соглашение подписано", PlannedDate.day(2022, 7, 16), null);

    @Autowired
    private AgreementRegister register;

    @Autowired
    private AgreementCatalogue catalogue;

    @Autowired
    private EntityManager entities;

    @Test
    void givesTheNextNumberOfTheYear() {
        assertThat(register.propose(proposal("RU-LIP-DANKOVSKY", "BY-HO-VETKA", LocalDate.of(2022, 6, 1))))
                .isEqualTo("TW-2022-007");
        assertThat(register.propose(proposal("RU-LIP-DANKOVSKY", "BY-HO-DOBRUSH", LocalDate.of(2021, 6, 1))))
                .isEqualTo("TW-2021-001");
    }

    @Test
    void refusesPartnersOfOneRegion() {
        assertThatThrownBy(() -> register.propose(proposal("BY-HO-DOBRUSH", "BY-HO-VETKA", TODAY)))
                .isInstanceOf(Refused.class)
                .hasMessage("PARTNERS_OF_ONE_REGION");
    }

    @Test
    void twoRegionsCanAgreeAsAWhole() {
        Dossier dossier = dossier(register.propose(proposal("RU-LIP", "BY-HO", TODAY)));

        assertThat(dossier.partnerLines()).allMatch(PartnerLine::wholeRegion);
    }

    @Test
    void recordsASigningWithPlaceSignatoriesAndSource() {
        register.recordSigning("TW-2022-003", 0, signing());

        Dossier dossier = dossier("TW-2022-003");
        assertThat(dossier.conclusion().status()).isEqualTo(Status.IN_FORCE);
        assertThat(dossier.conclusion().since()).isEqualTo(LocalDate.of(2022, 7, 15));
        assertThat(dossier.version()).isEqualTo(1);
        assertThat(dossier.signatures()).hasSize(2).allSatisfy(it -> {
            assertThat(it.source().title()).isEqualTo("Соглашение подписано");
            assertThat(it.place().ru()).isEqualTo("Грязи");
        });
        assertThat(dossier.signatures().get(0).signatory()).isEqualTo("И. И. Иванов");
        assertThat(dossier.partners().get(0).line().standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(dossier.partners().get(1).line().standing()).isEqualTo(Standing.PROVISIONAL);
    }

    @Test
    void keepsTheNameOfTheDayOfSigning() {
        register.recordSigning("TW-2022-004", 0, new Signing(PlannedDate.day(2026, 3, 2), List.of(), null, null, null));

        assertThat(dossier("TW-2022-004").partners().get(0).line().name().en())
                .isEqualTo("Lebedyansky Municipal Okrug");
        register.recordSigning("TW-2022-005", 0, new Signing(PlannedDate.day(2022, 3, 2), List.of(), null, null, null));
        assertThat(dossier("TW-2022-005").partners().get(0).line().name().en()).isEqualTo("Usmansky District");
        assertThat(dossier("TW-2022-005").partners().get(0).nameToday().en()).isEqualTo("Usmansky Municipal Okrug");
    }

    @Test
    void foreseesWhatASigningWouldMeanAndRecordsNothing() {
        assertThat(register.foresee("TW-2022-003", signing()))
                .hasValueSatisfying(it -> assertThat(it.status()).isEqualTo(Status.IN_FORCE));

        entities.clear();
        assertThat(dossier("TW-2022-003").conclusion().status()).isEqualTo(Status.OVERDUE);
    }

    @Test
    void refusesToBuildOnAVersionThatIsNoLongerTheLatest() {
        register.plan("TW-2022-003", 0, intention());
        entities.flush();

        assertThatThrownBy(() -> register.recordSigning("TW-2022-003", 0, signing()))
                .isInstanceOfSatisfying(
                        StaleVersion.class, it -> assertThat(it.current()).isEqualTo(1));
    }

    @Test
    void confirmsASideOnlyByASource() {
        assertThatThrownBy(() ->
                        register.identifyPartner("TW-2022-003", 0, 1, "BY-HO-ZHLOBIN", Standing.CONFIRMED, null, null))
                .isInstanceOf(Refused.class)
                .hasMessage("CONFIRMED_WITHOUT_SOURCE");

        register.identifyPartner("TW-2022-003", 0, 1, "BY-HO-BRAGIN", Standing.CONFIRMED, null, NEWSPAPER);
        assertThat(dossier("TW-2022-003").partners().get(1).source().publisher())
                .isEqualTo("Районная газета");
    }

    @Test
    void entersAConfirmedSideOnlyWithASource() {
        assertThatThrownBy(() -> register.propose(proposal("RU-LIP-DANKOVSKY", "BY-HO-VETKA", TODAY, null)))
                .isInstanceOf(Refused.class)
                .hasMessage("CONFIRMED_WITHOUT_SOURCE");

        List<Dossier.PartnerFact> sides = dossier(register.propose(proposal("RU-LIP-DANKOVSKY", "BY-HO-VETKA", TODAY)))
                .partners();
        assertThat(sides.get(0).source().publisher()).isEqualTo("Районная газета");
        assertThat(sides.get(1).source()).isNull();
    }

    @Test
    void aSigningConfirmsSidesOnlyByASource() {
        assertThatThrownBy(
                        () -> register.recordSigning("TW-2022-003", 0, signing().uncited()))
                .isInstanceOf(Refused.class)
                .hasMessage("CONFIRMED_WITHOUT_SOURCE");
        assertThatThrownBy(() -> register.foresee("TW-2022-003", signing().uncited()))
                .isInstanceOf(Refused.class)
                .hasMessage("CONFIRMED_WITHOUT_SOURCE");
    }

    private Dossier dossier(String number) {
        entities.flush();
        return catalogue.dossier(number, AsOf.of(TODAY));
    }

    private static Signing signing() {
        return new Signing(
                PlannedDate.day(2022, 7, 15),
                List.of(
                        new Signing.Signer(0, "И. И. Иванов", "глава района", null, true),
                        new Signing.Signer(1, "П. П. Пятроў", "старшыня райвыканкама", null, false)),
                null,
                new LocalText("Грязи", null, null),
                NEWSPAPER);
    }

    private static Intention intention() {
        return new Intention(PlannedDate.year(TODAY.getYear() + 1), TODAY, null, null, null);
    }

    private static Proposal proposal(String one, String other, LocalDate day) {
        return proposal(one, other, day, NEWSPAPER);
    }

    private static Proposal proposal(String one, String other, LocalDate day, Citation citation) {
        return new Proposal(
                AgreementKind.TWINNING,
                null,
                null,
                day,
                List.of(new Proposal.Side(one, Standing.CONFIRMED), new Proposal.Side(other, Standing.PROVISIONAL)),
                Set.of("culture"),
                citation);
    }
}
