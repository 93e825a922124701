package org.twinning.event;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.Signing.Signer;
import org.twinning.event.Preparation.Hand;
import org.twinning.platform.AsOf;
import org.twinning.platform.Recorder;
import org.twinning.territory.OfficeDirectory;

/** Says who signs for whom, in the words in which the register of agreements asks it. */
@Component
class Signers {

    private static final Hand NOBODY_KNOWN = new Hand(null, null);

    private final AgreementCatalogue catalogue;
    private final OfficeDirectory offices;
    private final Recorder recorder;

    Signers(AgreementCatalogue catalogue, OfficeDirectory offices, Recorder recorder) {
        this.catalogue = catalogue;
        this.offices = offices;
        this.recorder = recorder;
    }

    /** Every partner that has not signed yet, each with the name known for it; empty, which means the same, when no name is. */
    List<Signer> of(String number, Map<Integer, Hand> hands) {
        if (hands.values().stream().allMatch(Hand::empty)) {
            return List.of();
        }
        Dossier known = catalogue.dossier(number, AsOf.of(recorder.today().with(TemporalAdjusters.lastDayOfYear())));
        return known.partners().stream()
                .map(it -> it.line().position())
                .filter(it -> !known.signedBy(it))
                .map(it -> signer(it, hands.getOrDefault(it, NOBODY_KNOWN)))
                .toList();
    }

    /** Who heads the territory on the day, as far as the register knows, and so is likely to sign. */
    Optional<Hand> likely(String territory, LocalDate day, Locale language) {
        return offices.headOn(territory, AsOf.of(day))
                .map(it -> new Hand(
                        it.holder().name().in(language), it.holder().post().in(language)));
    }

    private static Signer signer(int position, Hand hand) {
        return new Signer(position, hand.signatory(), hand.post(), null, false);
    }
}
