package org.twinning.agreement;

import static org.twinning.agreement.AgreementRefusal.*;

import java.time.LocalDate;
import java.util.List;
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

/**
 * The one way to change an agreement up to its signing: pages, interfaces and imports are doors to this room. Each method
 * changes one agreement as a whole or refuses as a whole; {@code version} is the one that the caller's form was opened with.
 * What follows the signing goes through the {@link TermsRegister}, what was entered wrong through the
 * {@link AgreementCorrections}.
 */
@Service
@Transactional
public class AgreementRegister {

    private final Agreements agreements;
    private final Citations citations;
    private final Parties parties;
    private final Rehearsal rehearsal;
    private final Recorder recorder;

    AgreementRegister(
            Agreements agreements, Citations citations, Parties parties, Rehearsal rehearsal, Recorder recorder) {
        this.agreements = agreements;
        this.citations = citations;
        this.parties = parties;
        this.rehearsal = rehearsal;
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
        Stamp stamp = recorder.stamp();
        Long source = citations.cite(proposal.citation());
        List<Partner> partners = IntStream.range(0, proposal.sides().size())
                .mapToObj(it -> {
                    Proposal.Side side = proposal.sides().get(it);
                    Long shown = side.standing() == Standing.CONFIRMED ? source : null;
                    return parties.partner(it, side.territory(), side.standing(), proposal.proposedOn(), shown, stamp);
                })
                .toList();
        parties.refuseOneRegion(partners);
        String number = agreements.nextNumber(proposal.proposedOn().getYear());
        Particulars first = Particulars.of(proposal, source, stamp);
        return agreements
                .save(Agreement.propose(number, first, proposal.areas(), partners, recorder.today()))
                .number();
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
        return rehearsal.of(sign(agreements.get(number), signing.uncited())).map(Foreseen::conclusion);
    }

    /**
     * Confirms a side that was a working assumption, or replaces it by the right territory.
     *
     * @param side from 0
     * @param since the day on which the side was named, or another took its place; null when it was so all along
     * @throws Refused when a side is to be confirmed without a source
     */
    public void identifyPartner(
            String number,
            long version,
            int side,
            String territory,
            Standing standing,
            @Nullable LocalDate since,
            @Nullable Citation citation) {
        Agreement agreement = agreements.get(number).seenAt(version);
        Partner identified = parties.identified(agreement, side, territory, standing, since, citation);
        agreements.save(agreement.identifyPartner(identified, recorder.today()));
    }

    /**
     * Says what an agreement is to another one.
     *
     * @param kind AMENDS, SUPERSEDES or IMPLEMENTS
     * @param other the number of the other one, which is the older or the wider
     * @throws Refused when there is no such agreement, when it says the same of this one, directly or through others, when it
     *     says what cannot be true beside this, or when it was signed later than the one that is to change or replace it
     */
    public void relate(String number, long version, RelationKind kind, String other, @Nullable Citation citation) {
        Agreement agreement = agreements.get(number).seenAt(version);
        if (agreements.findByNumber(other).isEmpty()) {
            throw new Refused(NO_SUCH_AGREEMENT, other);
        }
        if (!other.equals(number) && agreements.leadsTo(other, kind.name(), number)) {
            throw new Refused(RELATED_IN_A_CIRCLE, other);
        }
        if (agreements.get(other).relatesTo(number, kind)) {
            throw new Refused(RELATED_OTHERWISE, other);
        }
        if (kind != RelationKind.IMPLEMENTS && agreement.olderThan(agreements.get(other))) {
            throw new Refused(OLDER_THAN_THE_OTHER, other);
        }
        agreements.save(agreement.relate(new Relation(kind, other, citations.cite(citation), recorder.stamp())));
    }

    private Plan planOf(Intention intention) {
        return new Plan(
                intention.planned(),
                intention.announcedOn(),
                intention.event(),
                intention.place(),
                citations.cite(intention.citation()),
                recorder.stamp());
    }

    private Agreement sign(Agreement agreement, Signing signing) {
        Stamp stamp = recorder.stamp();
        Long source = citations.cite(signing.citation());
        List<Signature> signatures = signersOf(agreement, signing).stream()
                .map(it -> new Signature(
                        it.position(),
                        it.signed() == null ? signing.signed() : it.signed(),
                        it.signatory(),
                        it.post(),
                        signing.event(),
                        signing.place(),
                        source,
                        stamp))
                .toList();
        Set<Integer> confirmed = signing.signers().stream()
                .filter(Signing.Signer::confirmed)
                .map(Signing.Signer::position)
                .collect(Collectors.toSet());
        return agreement.recordSigning(signatures, confirmed, parties::nameOnPaper, recorder.today());
    }

    private static void refuseUnsourced(Signing signing) {
        if (signing.citation() == null && signing.signers().stream().anyMatch(Signing.Signer::confirmed)) {
            throw new Refused(CONFIRMED_WITHOUT_SOURCE);
        }
    }

    private static List<Signing.Signer> signersOf(Agreement agreement, Signing signing) {
        return signing.signers().isEmpty()
                ? IntStream.range(0, agreement.partners().size())
                        .filter(it -> !agreement.signedSides().contains(it))
                        .mapToObj(it -> new Signing.Signer(it, null, null, null, false))
                        .toList()
                : signing.signers();
    }
}
