package org.twinning.agreement;

import static org.twinning.agreement.AgreementRefusal.*;

import jakarta.persistence.EntityManager;
import java.time.Instant;
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
    private final EntityManager entities;

    AgreementRegister(
            Agreements agreements,
            Sources sources,
            TerritoryDirectory territories,
            Recorder recorder,
            EntityManager entities) {
        this.entities = entities;
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
        Stamp stamp = recorder.stamp();
        Long source = cite(proposal.citation());
        List<Partner> partners = IntStream.range(0, proposal.sides().size())
                .mapToObj(it -> {
                    Proposal.Side side = proposal.sides().get(it);
                    Long shown = side.standing() == Standing.CONFIRMED ? source : null;
                    return partner(it, side.territory(), side.standing(), proposal.proposedOn(), shown, stamp);
                })
                .toList();
        refusePartnersOfOneRegion(partners);
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
        return foreseen(sign(agreements.get(number), signing.uncited())).map(Foreseen::conclusion);
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
        Partner identified = identified(agreement, side, territory, standing, since, citation);
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
        agreements.save(agreement.relate(new Relation(kind, other, cite(citation), recorder.stamp())));
    }

    /** Takes back a relation that was entered wrong. */
    public void correctRelation(String number, long version, int position, Grounds grounds) {
        Agreement agreement = agreements.get(number).seenAt(version);
        agreements.save(agreement.correctRelation(position, grounded(grounds, recorder.stamp())));
    }

    /**
     * Takes back terms, what was recorded of a renewal, an ending or one of its steps, that had been entered wrong; the right ones are entered
     * as any other.
     *
     * @param position of the fact among all of its kind that were ever recorded
     */
    public void takeBack(String number, long version, Corrected fact, int position, Grounds grounds) {
        Agreement agreement = agreements.get(number).seenAt(version);
        Agreement.Grounded grounded = grounded(grounds, recorder.stamp());
        agreements.save(withoutFact(agreement, fact, position, grounded));
    }

    private static Agreement withoutFact(
            Agreement agreement, Corrected fact, int position, Agreement.Grounded grounds) {
        return switch (fact) {
            case TERMS -> agreement.correctTerms(position, grounds);
            case PROLONGATION -> agreement.correctProlongation(position, grounds);
            case ENDING -> agreement.correctEnding(position, grounds);
            case STEP -> agreement.correctStep(position, grounds);
            case RELATION -> agreement.correctRelation(position, grounds);
            case PARTICULARS, PARTNER, PLAN, SIGNATURE -> throw new Refused(NO_SUCH_FACT);
        };
    }

    /** Puts a side right that had been confirmed; otherwise as {@link #identifyPartner}. */
    public void correctPartner(
            String number,
            long version,
            int side,
            String territory,
            Standing standing,
            @Nullable LocalDate since,
            Grounds grounds) {
        Agreement agreement = agreements.get(number).seenAt(version);
        Partner right = identified(agreement, side, territory, standing, since, grounds.citation());
        agreements.save(agreement.correctPartner(right, grounded(grounds, right.recorded()), recorder.today()));
    }

    /**
     * Puts right what an agreement is, what it is called and where it belongs.
     *
     * @param right its sides and its citation are not looked at
     */
    public void correctParticulars(String number, long version, Proposal right, Grounds grounds) {
        Agreement agreement = agreements.get(number).seenAt(version);
        Agreement.Grounded grounded = grounded(grounds, recorder.stamp());
        Long source = grounded.source() == null ? agreement.particulars().source() : grounded.source();
        agreements.save(agreement.correct(
                Particulars.of(right, source, grounded.recorded()), right.areas(), grounded, recorder.today()));
    }

    /** Takes back an agreement that was entered by mistake, for instance twice. Its number is not given again. */
    public void withdraw(String number, long version, Grounds grounds) {
        Agreement agreement = agreements.get(number).seenAt(version);
        agreements.save(agreement.withdraw(grounded(grounds, recorder.stamp())));
    }

    /**
     * Puts a plan right, or takes it back.
     *
     * @param position of the plan among all that were ever recorded
     * @param right null when it never was announced; its citation is not looked at
     */
    public void correctPlan(String number, long version, int position, @Nullable Intention right, Grounds grounds) {
        Agreement agreement = agreements.get(number).seenAt(version);
        Agreement.Grounded grounded = grounded(grounds, recorder.stamp());
        Long source = grounded.source() == null ? agreement.plan(position).source() : grounded.source();
        Plan plan = right == null
                ? null
                : new Plan(
                        right.planned(),
                        right.announcedOn(),
                        right.event(),
                        right.place(),
                        source,
                        grounded.recorded());
        agreements.save(agreement.correctPlan(position, plan, grounded, recorder.today()));
    }

    /**
     * Puts a signature right, or takes it back.
     *
     * @param position of the signature among all that were ever recorded
     * @param right of the one partner; null when it never was given; its citation is not looked at
     */
    public void correctSignature(String number, long version, int position, @Nullable Signing right, Grounds grounds) {
        Agreement agreement = agreements.get(number).seenAt(version);
        Agreement.Grounded grounded = grounded(grounds, recorder.stamp());
        Signature wrong = agreement.signature(position);
        Long source = grounded.source() == null ? wrong.source() : grounded.source();
        Signature signature = right == null
                ? null
                : new Signature(
                        wrong.side(),
                        right.signed(),
                        right.signers().get(0).signatory(),
                        right.signers().get(0).post(),
                        right.event(),
                        right.place(),
                        source,
                        grounded.recorded());
        agreements.save(agreement.correctSignature(position, signature, grounded, this::nameOnPaper, recorder.today()));
    }

    /**
     * Takes back the signatures that were recorded at an event from a moment on: whoever confirmed a signing at the table may
     * have looked at the wrong row.
     */
    public void takeBackSigning(String number, long event, Instant from, Grounds grounds) {
        Agreement agreement = agreements.get(number);
        Agreement.Grounded grounded = grounded(grounds, recorder.stamp());
        agreement
                .signaturesAt(event, from)
                .forEach(it -> agreement.correctSignature(it, null, grounded, this::nameOnPaper, recorder.today()));
        agreements.save(agreement);
    }

    /** Takes back the plans outside any event that were recorded from a moment on. */
    public void takeBackPlan(String number, Instant from, Grounds grounds) {
        Agreement agreement = agreements.get(number);
        Agreement.Grounded grounded = grounded(grounds, recorder.stamp());
        agreement.plansSince(from).forEach(it -> agreement.correctPlan(it, null, grounded, recorder.today()));
        agreements.save(agreement);
    }

    /** Records what a paper says of an agreement's terms. */
    public void agreeTerms(String number, long version, PaperTerms paper, @Nullable Citation citation) {
        agreements.save(
                agreements.get(number).seenAt(version).agreeTerms(new Terms(paper, cite(citation), recorder.stamp())));
    }

    /** Where the agreement would stand today by those terms; changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Foreseen> foreseeTerms(String number, PaperTerms paper) {
        return foreseen(agreements.get(number).agreeTerms(new Terms(paper, null, recorder.stamp())));
    }

    /** Records that a term was prolonged, or that somebody looked whether a tacit renewal took place. */
    public void prolong(String number, long version, Prolonging prolonging) {
        agreements.save(prolonged(agreements.get(number).seenAt(version), prolonging));
    }

    /** Where the agreement would stand today without what is to be taken back; changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Foreseen> foreseeTakingBack(String number, Corrected fact, int position) {
        Agreement.Grounded grounds = new Agreement.Grounded("", "", null, recorder.stamp());
        return foreseen(withoutFact(agreements.get(number), fact, position, grounds));
    }

    /** Where the agreement would stand today by that; changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Foreseen> foreseeProlonging(String number, Prolonging prolonging) {
        return foreseen(prolonged(agreements.get(number), prolonging.uncited()));
    }

    private Agreement prolonged(Agreement agreement, Prolonging told) {
        return agreement.prolong(
                new Prolongation(
                        told.kind(),
                        told.renewal(),
                        told.dated(),
                        told.until(),
                        told.months(),
                        told.words(),
                        cite(told.citation()),
                        recorder.stamp()),
                recorder.today());
    }

    /** Records that somebody set out to end, suspend or resume an agreement, or gave it up, and what had come of it. */
    public void end(String number, long version, Closing closing) {
        agreements.save(ended(agreements.get(number).seenAt(version), closing));
    }

    /** Where the agreement would stand today by that; changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Foreseen> foreseeEnding(String number, Closing closing) {
        return foreseen(ended(agreements.get(number), closing.uncited()));
    }

    private Agreement ended(Agreement agreement, Closing closing) {
        Stamp stamp = recorder.stamp();
        Long source = cite(closing.citation());
        return agreement.end(
                new Ending(closing.kind(), closing.side(), closing.reason(), closing.words(), source, stamp),
                position -> steps(position, closing.steps(), source, stamp),
                recorder.today());
    }

    /** Records what came of an ending that is under way. */
    public void addSteps(
            String number, long version, int ending, List<Closing.Step> told, @Nullable Citation citation) {
        agreements.save(agreements
                .get(number)
                .seenAt(version)
                .addSteps(ending, steps(ending, told, cite(citation), recorder.stamp()), recorder.today()));
    }

    /** Where the agreement would stand today by that; changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Foreseen> foreseeSteps(String number, int ending, List<Closing.Step> told) {
        return foreseen(
                agreements.get(number).addSteps(ending, steps(ending, told, null, recorder.stamp()), recorder.today()));
    }

    private static List<EndingStep> steps(int ending, List<Closing.Step> told, @Nullable Long source, Stamp stamp) {
        return told.stream()
                .map(it -> new EndingStep(ending, it.kind(), it.dated(), it.person(), it.paper(), source, stamp))
                .toList();
    }

    /** What was only tried is forgotten, so that nothing of it is stored by whatever else the transaction does. */
    private Optional<Foreseen> foreseen(Agreement changed) {
        LocalDate today = recorder.today();
        Optional<Foreseen> foreseen = changed.life()
                .on(today)
                .map(it -> new Foreseen(it, changed.life().reckoningOn(today).orElse(null)));
        entities.detach(changed);
        return foreseen;
    }

    private Agreement.Grounded grounded(Grounds grounds, Stamp stamp) {
        return new Agreement.Grounded(grounds.reason(), grounds.decidedBy(), cite(grounds.citation()), stamp);
    }

    private Partner identified(
            Agreement agreement,
            int side,
            String territory,
            Standing standing,
            @Nullable LocalDate since,
            @Nullable Citation citation) {
        if (standing == Standing.CONFIRMED && citation == null) {
            throw new Refused(CONFIRMED_WITHOUT_SOURCE);
        }
        LocalDate day = agreement.signedOn(side, since == null ? recorder.today() : since);
        Partner identified = partner(side, territory, standing, day, cite(citation), recorder.stamp())
                .from(since);
        refusePartnersOfOneRegion(agreement.partners().stream()
                .map(it -> it.side() == side ? identified : it)
                .toList());
        return identified;
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
        return agreement.recordSigning(signatures, confirmed, this::nameOnPaper, recorder.today());
    }

    private Long nameOnPaper(Agreement.Signed asked) {
        return territories.get(asked.territory()).nameOn(asked.day()).id();
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

    private Partner partner(
            int side, String code, Standing standing, LocalDate day, @Nullable Long source, Stamp stamp) {
        Territory territory = territories.find(code).orElseThrow(() -> new Refused(UNKNOWN_TERRITORY, code));
        if (standing == Standing.TO_BE_NAMED && territory.level() != Level.REGION) {
            throw new Refused(ONLY_A_REGION_IS_TO_BE_NAMED);
        }
        return new Partner(side, code, territory.nameOn(day).id(), standing, source, stamp);
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
