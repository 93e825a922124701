package org.twinning.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.Recorder;

/**
 * Puts right what was entered wrong of agreements. Nothing is overwritten: what stood there is withdrawn, and the act says
 * why and by whose decision. {@code version} is the one that the caller's form was opened with.
 */
@Service
@Transactional
public class AgreementCorrections {

    private final Agreements agreements;
    private final Citations citations;
    private final Parties parties;
    private final Rehearsal rehearsal;
    private final Recorder recorder;

    AgreementCorrections(
            Agreements agreements, Citations citations, Parties parties, Rehearsal rehearsal, Recorder recorder) {
        this.agreements = agreements;
        this.citations = citations;
        this.parties = parties;
        this.rehearsal = rehearsal;
        this.recorder = recorder;
    }

    /**
     * Takes back terms, a relation, what was recorded of a renewal, an ending or one of its steps, that had been entered wrong;
     * the right ones are entered as any other.
     *
     * @param position of the fact among all of its kind that were ever recorded
     */
    public void takeBack(String number, long version, Corrected fact, int position, Grounds grounds) {
        Agreement agreement = agreements.get(number).seenAt(version);
        Grounded grounded = citations.grounded(grounds, recorder.stamp());
        agreements.save(agreement.takeBack(fact, position, grounded));
    }

    /** Puts a side right that had been confirmed; otherwise as {@link AgreementRegister#identifyPartner}. */
    public void correctPartner(
            String number,
            long version,
            int side,
            String territory,
            Standing standing,
            @Nullable LocalDate since,
            Grounds grounds) {
        Agreement agreement = agreements.get(number).seenAt(version);
        Partner right = parties.identified(agreement, side, territory, standing, since, grounds.citation());
        agreements.save(
                agreement.correctPartner(right, citations.grounded(grounds, right.recorded()), recorder.today()));
    }

    /**
     * Puts right what an agreement is, what it is called and where it belongs.
     *
     * @param right its sides and its citation are not looked at
     */
    public void correctParticulars(String number, long version, Proposal right, Grounds grounds) {
        Agreement agreement = agreements.get(number).seenAt(version);
        Grounded grounded = citations.grounded(grounds, recorder.stamp());
        Long source = grounded.source() == null ? agreement.particulars().source() : grounded.source();
        agreements.save(agreement.correct(
                Particulars.of(right, source, grounded.recorded()), right.areas(), grounded, recorder.today()));
    }

    /** Takes back an agreement that was entered by mistake, for instance twice. Its number is not given again. */
    public void withdraw(String number, long version, Grounds grounds) {
        Agreement agreement = agreements.get(number).seenAt(version);
        agreements.save(agreement.withdraw(citations.grounded(grounds, recorder.stamp())));
    }

    /**
     * Puts a plan right, or takes it back.
     *
     * @param position of the plan among all that were ever recorded
     * @param right null when it never was announced; its citation is not looked at
     */
    public void correctPlan(String number, long version, int position, @Nullable Intention right, Grounds grounds) {
        Agreement agreement = agreements.get(number).seenAt(version);
        Grounded grounded = citations.grounded(grounds, recorder.stamp());
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
        Grounded grounded = citations.grounded(grounds, recorder.stamp());
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
        agreements.save(
                agreement.correctSignature(position, signature, grounded, parties::nameOnPaper, recorder.today()));
    }

    /**
     * Takes back the signatures that were recorded at an event from a moment on: whoever confirmed a signing at the table may
     * have looked at the wrong row.
     */
    public void takeBackSigning(String number, long event, Instant from, Grounds grounds) {
        Agreement agreement = agreements.get(number);
        Grounded grounded = citations.grounded(grounds, recorder.stamp());
        agreement
                .signaturesAt(event, from)
                .forEach(it -> agreement.correctSignature(it, null, grounded, parties::nameOnPaper, recorder.today()));
        agreements.save(agreement);
    }

    /** Takes back the plans outside any event that were recorded from a moment on. */
    public void takeBackPlan(String number, Instant from, Grounds grounds) {
        Agreement agreement = agreements.get(number);
        Grounded grounded = citations.grounded(grounds, recorder.stamp());
        agreement.plansSince(from).forEach(it -> agreement.correctPlan(it, null, grounded, recorder.today()));
        agreements.save(agreement);
    }

    /** Where the agreement would stand today without what is to be taken back; changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Foreseen> foreseeTakingBack(String number, Corrected fact, int position) {
        Grounded grounds = new Grounded("", "", null, recorder.stamp());
        return rehearsal.of(agreements.get(number).takeBack(fact, position, grounds));
    }
}
