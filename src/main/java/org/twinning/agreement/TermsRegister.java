package org.twinning.agreement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.Recorder;
import org.twinning.platform.Stamp;

/**
 * The one way to record how long an agreement holds: its terms, how they are prolonged, and how it is ended. Each method
 * changes one agreement as a whole or refuses as a whole; {@code version} is the one that the caller's form was opened with.
 */
@Service
@Transactional
public class TermsRegister {

    private final Agreements agreements;
    private final Citations citations;
    private final Rehearsal rehearsal;
    private final Recorder recorder;

    TermsRegister(Agreements agreements, Citations citations, Rehearsal rehearsal, Recorder recorder) {
        this.agreements = agreements;
        this.citations = citations;
        this.rehearsal = rehearsal;
        this.recorder = recorder;
    }

    /** Records what a paper says of an agreement's terms. */
    public void agreeTerms(String number, long version, PaperTerms paper, @Nullable Citation citation) {
        agreements.save(agreements
                .get(number)
                .seenAt(version)
                .agreeTerms(new Terms(paper, citations.cite(citation), recorder.stamp())));
    }

    /** Where the agreement would stand today by those terms; changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Foreseen> foreseeTerms(String number, PaperTerms paper) {
        return rehearsal.of(agreements.get(number).agreeTerms(new Terms(paper, null, recorder.stamp())));
    }

    /** Records that a term was prolonged, or that somebody looked whether a tacit renewal took place. */
    public void prolong(String number, long version, Prolonging prolonging) {
        agreements.save(prolonged(agreements.get(number).seenAt(version), prolonging));
    }

    /** Where the agreement would stand today by that; changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Foreseen> foreseeProlonging(String number, Prolonging prolonging) {
        return rehearsal.of(prolonged(agreements.get(number), prolonging.uncited()));
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
                        citations.cite(told.citation()),
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
        return rehearsal.of(ended(agreements.get(number), closing.uncited()));
    }

    private Agreement ended(Agreement agreement, Closing closing) {
        Stamp stamp = recorder.stamp();
        Long source = citations.cite(closing.citation());
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
                .addSteps(ending, steps(ending, told, citations.cite(citation), recorder.stamp()), recorder.today()));
    }

    /** Where the agreement would stand today by that; changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Foreseen> foreseeSteps(String number, int ending, List<Closing.Step> told) {
        return rehearsal.of(
                agreements.get(number).addSteps(ending, steps(ending, told, null, recorder.stamp()), recorder.today()));
    }

    private static List<EndingStep> steps(int ending, List<Closing.Step> told, @Nullable Long source, Stamp stamp) {
        return told.stream()
                .map(it -> new EndingStep(ending, it.kind(), it.dated(), it.person(), it.paper(), source, stamp))
                .toList();
    }
}
