package org.twinning.agreement;

import static org.twinning.agreement.AgreementRefusal.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;
import org.twinning.territory.Level;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/**
 * The one way to change an agreement: pages, interfaces and imports are doors to this room. Each method changes one
 * agreement as a whole or refuses as a whole; {@code version} is the one that the caller's form was opened with.
 */
@Service
@Transactional
public class AgreementRegister {

    private final Agreements agreements;
    private final Sources sources;
    private final TerritoryDirectory territories;
    private final Recorder recorder;

    AgreementRegister(Agreements agreements, Sources sources, TerritoryDirectory territories, Recorder recorder) {
        this.agreements = agreements;
        this.sources = sources;
        this.territories = territories;
        this.recorder = recorder;
    }

    /**
     * Enters a new agreement.
     *
     * @return its number
     * @throws Refused when the sides are not two territories of different regions, or one is confirmed without a source
     */
    public String propose(Proposal proposal) {
        if (proposal.citation() == null && proposal.confirmsSomebody()) {
            throw new Refused(CONFIRMED_WITHOUT_SOURCE);
        }
        Long source = cite(proposal.citation());
        List<Partner> partners = proposal.sides().stream()
                .map(side -> partner(
                        side.territory(),
                        side.standing(),
                        proposal.proposedOn(),
                        side.standing() == Standing.CONFIRMED ? source : null))
                .toList();
        refusePartnersOfOneRegion(partners);
        String number = agreements.nextNumber(proposal.proposedOn().getYear());
        Agreement agreement = Agreement.propose(number, proposal, partners, source, recorder.stamp(), recorder.today());
        return agreements.save(agreement).number();
    }

    /** Announces when signing is intended. */
    public void plan(String number, long version, Intention intention) {
        agreements.save(agreements.get(number).seenAt(version).plan(planOf(intention), recorder.today()));
    }

    /** As {@link #plan(String, long, Intention)}, for a signing event that plans many agreements at once. */
    public void plan(String number, Intention intention) {
        agreements.save(agreements.get(number).plan(planOf(intention), recorder.today()));
    }

    /** Records who signed when; the agreement is signed when every partner has. */
    public void recordSigning(String number, long version, Signing signing) {
        refuseUnsourced(signing);
        agreements.save(sign(agreements.get(number).seenAt(version), signing));
    }

    /** As {@link #recordSigning(String, long, Signing)}, for a signing event that records many agreements at once. */
    public void recordSigning(String number, Signing signing) {
        refuseUnsourced(signing);
        agreements.save(sign(agreements.get(number), signing));
    }

    /**
     * Where the agreement would stand today if the signing were recorded; changes nothing.
     *
     * @throws Refused as recording it would
     */
    @Transactional(readOnly = true)
    public Optional<Conclusion> foresee(String number, Signing signing) {
        refuseUnsourced(signing);
        return sign(agreements.get(number), signing.uncited()).life().on(recorder.today());
    }

    /**
     * Confirms a side that was a working assumption, or replaces it by the right territory.
     *
     * @param position of the side, from 0
     * @throws Refused when a side is to be confirmed without a source
     */
    public void identifyPartner(
            String number,
            long version,
            int position,
            String territory,
            Standing standing,
            @Nullable Citation citation) {
        if (standing == Standing.CONFIRMED && citation == null) {
            throw new Refused(CONFIRMED_WITHOUT_SOURCE);
        }
        Agreement agreement = agreements.get(number).seenAt(version);
        Partner identified =
                partner(territory, standing, agreement.signedOn(position, recorder.today()), cite(citation));
        List<Partner> all = agreement.partners();
        refusePartnersOfOneRegion(IntStream.range(0, all.size())
                .mapToObj(it -> it == position ? identified : all.get(it))
                .toList());
        agreements.save(agreement.identifyPartner(position, identified));
    }

    private Plan planOf(Intention intention) {
        return new Plan(
                intention.planned(),
                intention.announcedOn(),
                intention.event(),
                intention.place(),
                cite(intention.citation()),
                recorder.stamp());
    }

    private Agreement sign(Agreement agreement, Signing signing) {
        Stamp stamp = recorder.stamp();
        Long source = cite(signing.citation());
        Map<Integer, Signature> signatures = new LinkedHashMap<>();
        for (Signing.Signer signer : signersOf(agreement, signing)) {
            signatures.put(
                    signer.position(),
                    new Signature(
                            signer.signed() == null ? signing.signed() : signer.signed(),
                            signer.signatory(),
                            signer.post(),
                            signing.event(),
                            signing.place(),
                            source,
                            stamp));
        }
        Set<Integer> confirmed = signing.signers().stream()
                .filter(Signing.Signer::confirmed)
                .map(Signing.Signer::position)
                .collect(Collectors.toSet());
        return agreement.recordSigning(
                signatures,
                confirmed,
                asked -> territories.get(asked.territory()).nameOn(asked.day()).id(),
                recorder.today());
    }

    private static void refuseUnsourced(Signing signing) {
        if (signing.citation() == null && signing.signers().stream().anyMatch(Signing.Signer::confirmed)) {
            throw new Refused(CONFIRMED_WITHOUT_SOURCE);
        }
    }

    private static List<Signing.Signer> signersOf(Agreement agreement, Signing signing) {
        return signing.signers().isEmpty()
                ? IntStream.range(0, agreement.partners().size())
                        .filter(it -> !agreement.signedPositions().contains(it))
                        .mapToObj(it -> new Signing.Signer(it, null, null, null, false))
                        .toList()
                : signing.signers();
    }

    private Partner partner(String code, Standing standing, LocalDate day, @Nullable Long source) {
        Territory territory = territories.find(code).orElseThrow(() -> new Refused(UNKNOWN_TERRITORY, code));
        if ((territory.level() == Level.REGION) != (standing == Standing.TO_BE_NAMED)) {
            throw new Refused(REGION_IS_NO_PARTNER);
        }
        return new Partner(code, territory.nameOn(day).id(), standing, source);
    }

    private void refusePartnersOfOneRegion(List<Partner> partners) {
        List<String> codes = partners.stream().map(Partner::territory).toList();
        long regions = territories.byCode(codes).values().stream()
                .map(it -> it.region() == null ? it.code() : it.region())
                .distinct()
                .count();
        if (codes.stream().distinct().count() == codes.size() && regions < 2) {
            throw new Refused(PARTNERS_OF_ONE_REGION);
        }
    }

    /** Enters a source; one that is known already stays one, however many facts rest on it. */
    public @Nullable Long cite(@Nullable Citation citation) {
        return citation == null
                ? null
                : sources.find(citation).orElseGet(() -> sources.save(new Source(citation, recorder.stamp()))
                        .id());
    }
}
