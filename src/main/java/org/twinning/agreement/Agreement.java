package org.twinning.agreement;

import static org.twinning.agreement.AgreementRefusal.*;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Aggregate;
import org.twinning.platform.Fact;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/**
 * A document between two or more partners, from the first idea of it to its end. Its facts only grow: a new plan leaves
 * the earlier ones standing, a correction leaves what it corrects as a withdrawn row, and what follows from the facts is
 * worked out anew with each of them ({@link Life}).
 */
@Entity
@SuppressWarnings("NullAway.Init") // JPA fills the fields of a stored agreement
class Agreement extends Aggregate<Agreement> {

    /** The language in which the audit trail keeps texts that are known in several. */
    static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Embedded
    private Stamp recorded;

    @ElementCollection
    @CollectionTable(name = "agreement_particulars", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<Particulars> particulars;

    @ElementCollection
    @CollectionTable(name = "agreement_area", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<AreaOfCooperation> areas;

    @ElementCollection
    @CollectionTable(name = "agreement_partner", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<Partner> partners;

    @ElementCollection
    @CollectionTable(name = "agreement_plan", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<Plan> plans;

    @ElementCollection
    @CollectionTable(name = "agreement_signature", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<Signature> signatures;

    @ElementCollection
    @CollectionTable(name = "agreement_terms", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<Terms> terms;

    @ElementCollection
    @CollectionTable(name = "agreement_prolongation", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<Prolongation> prolongations;

    @ElementCollection
    @CollectionTable(name = "agreement_ending", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<Ending> endings;

    @ElementCollection
    @CollectionTable(name = "agreement_relation", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<Relation> relations;

    @ElementCollection
    @CollectionTable(name = "agreement_ending_step", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<EndingStep> steps;

    @ElementCollection
    @CollectionTable(name = "agreement_correction", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<Correction> corrections;

    @ElementCollection
    @CollectionTable(name = "agreement_period", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<KnownPeriod> periods;

    protected Agreement() {}

    private Agreement(String number, Particulars first, List<Partner> partners) {
        this.number = number;
        this.recorded = first.recorded();
        this.particulars = new ArrayList<>(List.of(first));
        this.areas = new ArrayList<>();
        this.partners = new ArrayList<>(partners);
        this.plans = new ArrayList<>();
        this.signatures = new ArrayList<>();
        this.terms = new ArrayList<>();
        this.prolongations = new ArrayList<>();
        this.endings = new ArrayList<>();
        this.relations = new ArrayList<>();
        this.steps = new ArrayList<>();
        this.corrections = new ArrayList<>();
        this.periods = new ArrayList<>();
    }

    /**
     * Enters an agreement that somebody means to conclude.
     *
     * @param partners one row for each side, in their order
     * @throws Refused when fewer than two different territories are named, or the day is still to come
     */
    static Agreement propose(
            String number, Particulars first, Set<String> areas, List<Partner> partners, LocalDate today) {
        if (partners.size() < 2) {
            throw new Refused(TOO_FEW_PARTNERS);
        }
        if (partners.stream().map(Partner::territory).distinct().count() < partners.size()) {
            throw new Refused(SAME_PARTNER_TWICE);
        }
        if (first.proposedOn().isAfter(today)) {
            throw new Refused(PROPOSED_IN_THE_FUTURE);
        }
        Agreement agreement = new Agreement(number, first, partners);
        new TreeSet<>(areas)
                .forEach(it -> agreement.areas.add(new AreaOfCooperation(it, first.source(), first.recorded())));
        return agreement.concluded(new AgreementChange.Proposed(number, agreement.described(first)), first.recorded());
    }

    /**
     * Announces when signing is intended; an earlier plan stays as it was.
     *
     * @throws Refused when everybody has signed, or the plan was already past when it was announced
     */
    Agreement plan(Plan plan, LocalDate today) {
        refuseWhenGivenUp();
        refuseWhenSigned();
        plan.refuseImpossible(today);
        List<Plan> standing = Fact.standing(plans);
        Map<String, String> before = standing.isEmpty()
                ? Map.of()
                : standing.get(standing.size() - 1).described();
        plans.add(plan);
        return concluded(
                new AgreementChange.Planned(number, plan.planned().text(), before, plan.described()), plan.recorded());
    }

    /**
     * Adds signatures, each with the partner's name as it stood on the paper that day.
     *
     * @param given the new signatures
     * @param confirmed the sides that the source names
     * @throws Refused when nobody signed, a partner signed before or has yet to be named, there is no such partner, or the
     *     day is still to come
     */
    Agreement recordSigning(
            List<Signature> given, Set<Integer> confirmed, Function<Signed, Long> nameOnPaper, LocalDate today) {
        refuseWhenGivenUp();
        refuseWhenSigned();
        if (given.isEmpty()) {
            throw new Refused(NOBODY_SIGNED);
        }
        given.forEach(it -> sides().of(it.side()));
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        for (Signature signature : given) {
            sign(signature, nameOnPaper, today);
            Partner partner = sides().of(signature.side());
            after.putAll(signature.described(partner.territory()));
            if (confirmed.contains(partner.side())
                    && partner.standing() != Standing.CONFIRMED
                    && signature.source() != null) {
                sides().know(partner.standing(Standing.CONFIRMED, signature.source(), signature.recorded()));
                before.put("partner." + partner.territory(), partner.standing().name());
                after.put("partner." + partner.territory(), Standing.CONFIRMED.name());
            }
        }
        String last = given.stream()
                .map(Signature::signed)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .text();
        return concluded(
                new AgreementChange.Signed(number, last, signedByAll(), before, after),
                given.get(0).recorded());
    }

    /** Whose name is asked for, and for which paper. */
    record Signed(String territory, LocalDate day) {}

    private void sign(Signature signature, Function<Signed, Long> nameOnPaper, LocalDate today) {
        Partner partner = sides().of(signature.side());
        if (partner.standing() == Standing.TO_BE_NAMED) {
            throw new Refused(SIGNER_NOT_NAMED);
        }
        if (signedSides().contains(signature.side())) {
            throw new Refused(PARTNER_ALREADY_SIGNED);
        }
        if (signature.signed().firstDay().isAfter(today)) {
            throw new Refused(SIGNED_IN_THE_FUTURE);
        }
        signatures.add(signature);
        LocalDate day = signature.signed().lastDay();
        long name = nameOnPaper.apply(new Signed(partner.territory(), day));
        if (name != partner.name()) {
            sides().put(partner.named(name, day, signature.recorded()));
        }
    }

    /**
     * Confirms a side, or puts the right territory in its place: for all days, or from the day on which the side was named
     * or another took its place.
     *
     * @throws Refused when the side is confirmed already or has signed and would lose its name, when nothing would change,
     *     or when the territory is another side of this agreement
     */
    Agreement identifyPartner(Partner identified, LocalDate today) {
        if (sides().of(identified.side()).standing() == Standing.CONFIRMED) {
            throw new Refused(PARTNER_ALREADY_CONFIRMED);
        }
        Partner former = identify(identified, today);
        return concluded(
                new AgreementChange.PartnerIdentified(
                        number,
                        !former.territory().equals(identified.territory()),
                        identified.standing(),
                        former.described(),
                        identified.described()),
                identified.recorded());
    }

    private Partner identify(Partner identified, LocalDate today) {
        if (identified.standing() == Standing.TO_BE_NAMED && signedSides().contains(identified.side())) {
            throw new Refused(SIGNED_PARTNER_STAYS_NAMED);
        }
        return sides().identify(identified, today);
    }

    /**
     * Says what this agreement is to another one.
     *
     * @throws Refused when that is said already, when it is the same agreement, or when something is said of the other that
     *     cannot be true beside it: what takes another's place neither changes it nor carries it out
     */
    Agreement relate(Relation relation) {
        if (relation.other().equals(number)) {
            throw new Refused(RELATED_TO_ITSELF);
        }
        new Relations(relations).add(relation);
        return concluded(new AgreementChange.Related(number, relation.kind(), relation.other()), relation.recorded());
    }

    /** Whether it says something of another agreement that cannot be true beside what that is to say of it. */
    boolean relatesTo(String other, RelationKind kind) {
        return new Relations(relations).contradict(other, kind);
    }

    /** Whether it was signed before another one, as far as their dates can tell. */
    boolean olderThan(Agreement other) {
        PlannedDate own = signedByAll() ? life().lastSignature() : null;
        PlannedDate others = other.signedByAll() ? other.life().lastSignature() : null;
        return own != null && others != null && own.lastDay().isBefore(others.firstDay());
    }

    /**
     * Puts right what the agreement is, what it is called and where it belongs.
     *
     * @throws Refused when nothing would change, or the day is still to come
     */
    Agreement correct(Particulars right, Set<String> rightAreas, Grounded grounds, LocalDate today) {
        if (right.proposedOn().isAfter(today)) {
            throw new Refused(PROPOSED_IN_THE_FUTURE);
        }
        int former = standingAt(particulars);
        Particulars wrong = particulars.get(former);
        Map<String, String> before = described(wrong);
        for (int position = 0, rows = areas.size(); position < rows; position++) {
            AreaOfCooperation area = areas.get(position);
            if (area.recorded().stands() && !rightAreas.contains(area.area())) {
                Fact.withdraw(areas, position, right.recorded());
            }
        }
        Set<String> kept = areasOfCooperation();
        rightAreas.stream()
                .filter(it -> !kept.contains(it))
                .forEach(it -> areas.add(new AreaOfCooperation(it, right.source(), right.recorded())));
        Fact.withdraw(particulars, former, right.recorded());
        particulars.add(right);
        return corrected(Corrected.PARTICULARS, former, particulars.size() - 1, before, described(right), grounds);
    }

    /** Takes the whole agreement back, which was entered by mistake: it stays as rows, and is in no list any more. */
    Agreement withdraw(Grounded grounds) {
        int former = standingAt(particulars);
        Map<String, String> before = described(particulars.get(former));
        Fact.withdraw(particulars, former, grounds.recorded());
        return corrected(Corrected.PARTICULARS, former, null, before, Map.of(), grounds);
    }

    /**
     * Puts a plan right that was entered wrong, or takes it back when it was never announced.
     *
     * @param right null to take it back
     * @throws Refused when there is no such plan, nothing would change, or the plan cannot be
     */
    Agreement correctPlan(int position, @Nullable Plan right, Grounded grounds, LocalDate today) {
        Map<String, String> before = withdrawn(plans, position, grounds).described();
        if (right == null) {
            return corrected(Corrected.PLAN, position, null, before, Map.of(), grounds);
        }
        right.refuseImpossible(today);
        plans.add(right);
        return corrected(Corrected.PLAN, position, plans.size() - 1, before, right.described(), grounds);
    }

    /**
     * Puts a signature right that was entered wrong, or takes it back when it was never given.
     *
     * @param right null to take it back
     * @throws Refused when there is no such signature, nothing would change, or the day is still to come
     */
    Agreement correctSignature(
            int position,
            @Nullable Signature right,
            Grounded grounds,
            Function<Signed, Long> nameOnPaper,
            LocalDate today) {
        Signature wrong = withdrawn(signatures, position, grounds);
        String territory = sides().of(wrong.side()).territory();
        Map<String, String> before = wrong.described(territory);
        if (right == null) {
            return corrected(Corrected.SIGNATURE, position, null, before, Map.of(), grounds);
        }
        sign(right, nameOnPaper, today);
        return corrected(
                Corrected.SIGNATURE, position, signatures.size() - 1, before, right.described(territory), grounds);
    }

    /**
     * Puts a side right that had been confirmed.
     *
     * @throws Refused as {@link #identifyPartner} does
     */
    Agreement correctPartner(Partner right, Grounded grounds, LocalDate today) {
        int position = partners.indexOf(sides().of(right.side()));
        Partner wrong = identify(right, today);
        return corrected(
                Corrected.PARTNER, position, partners.size() - 1, wrong.described(), right.described(), grounds);
    }

    /**
     * Takes back what was entered wrong of terms, renewals, endings and relations; the right is then entered as any other.
     * With an ending goes all that was recorded of it; in the place of what was recorded of a renewal counts again what had
     * been recorded before.
     *
     * @throws Refused when there is no such fact, or the step is all that is told of its ending, which is then taken back whole
     */
    Agreement takeBack(Corrected fact, int position, Grounded grounds) {
        Map<String, String> before =
                switch (fact) {
                    case TERMS -> withdrawn(terms, position, grounds).paper().described();
                    case RELATION -> withdrawn(relations, position, grounds).described();
                    case PROLONGATION ->
                        withdrawn(prolongations, position, grounds).described();
                    case ENDING -> {
                        standing(endings, position);
                        yield acts().takeBack(position, grounds.recorded());
                    }
                    case STEP -> acts().takeBackStep(standing(steps, position), grounds.recorded());
                    case PARTICULARS, PARTNER, PLAN, SIGNATURE -> throw new Refused(NO_SUCH_FACT);
                };
        Prolongation again = fact == Corrected.PROLONGATION
                ? new Prolongations(prolongations).restore(prolongations.get(position), grounds.recorded())
                : null;
        return again == null
                ? corrected(fact, position, null, before, Map.of(), grounds)
                : corrected(fact, position, prolongations.size() - 1, before, again.described(), grounds);
    }

    /** Positions of the signatures that stand, were given at that event and recorded at that moment or later. */
    List<Integer> signaturesAt(long event, Instant from) {
        return IntStream.range(0, signatures.size())
                .filter(it -> signatures.get(it).recorded().stands()
                        && Objects.equals(signatures.get(it).event(), event)
                        && !signatures.get(it).recorded().at().isBefore(from))
                .boxed()
                .toList();
    }

    /** Positions of the plans that stand, name no event and were recorded at that moment or later. */
    List<Integer> plansSince(Instant from) {
        return IntStream.range(0, plans.size())
                .filter(it -> plans.get(it).recorded().stands()
                        && plans.get(it).event() == null
                        && !plans.get(it).recorded().at().isBefore(from))
                .boxed()
                .toList();
    }

    /**
     * Records what a paper says of the terms: those of the agreement itself once, and each amendment from its day on.
     *
     * @throws Refused when terms from that day are recorded already, or the term ends before the signing
     */
    Agreement agreeTerms(Terms agreed) {
        refuseWhenGivenUp();
        if (Fact.standing(terms).stream()
                .anyMatch(it ->
                        Objects.equals(it.paper().countsFrom(), agreed.paper().countsFrom()))) {
            throw new Refused(TERMS_AGREED_ALREADY);
        }
        PlannedDate until = agreed.paper().termUntil();
        PlannedDate signed = signedByAll() ? life().lastSignature() : null;
        if (until != null && signed != null && until.lastDay().isBefore(signed.firstDay())) {
            throw new Refused(TERM_BEFORE_SIGNING, signed);
        }
        terms.add(agreed);
        return concluded(
                new AgreementChange.TermsAgreed(
                        number,
                        agreed.paper().countsFrom() != null,
                        agreed.paper().described()),
                agreed.recorded());
    }

    /**
     * Prolongs the term by a paper of all sides, or records whether a tacit renewal took place. Who finds an objection after
     * a renewal was confirmed takes the confirmation back, and the other way round.
     *
     * @throws Refused when there is no end to move, no such renewal whose day has come, the day is still to come, objections
     *     could still come on it, or an objection of that day came too late for this renewal
     */
    Agreement prolong(Prolongation told, LocalDate today) {
        Reckoning reckoning = life().reckoningOn(today).orElseThrow(() -> new Refused(NOTHING_TO_PROLONG));
        LocalDate former = reckoning.latest();
        if (former == null) {
            throw new Refused(NOTHING_TO_PROLONG);
        }
        if (told.dated().firstDay().isAfter(today)) {
            throw new Refused(DATED_IN_THE_FUTURE);
        }
        List<Renewal> renewals = reckoning.renewals();
        Optional<LocalDate> due = renewals.stream()
                .filter(it -> Integer.valueOf(it.number()).equals(told.number()))
                .findFirst()
                .flatMap(it -> life().noticeDayBefore(it.from()));
        Map<String, String> before = new Prolongations(prolongations).add(told, renewals, due);
        String end = life().reckoningOn(today)
                .map(Reckoning::latest)
                .map(LocalDate::toString)
                .orElse("");
        if (told.is(ProlongationKind.EXPRESS)
                && told.until() != null
                && !told.until().lastDay().isAfter(former)) {
            throw new Refused(END_NOT_LATER);
        }
        return concluded(
                new AgreementChange.Prolonged(number, told.kind(), end, before, told.described()), told.recorded());
    }

    /**
     * Records that somebody set out to end, suspend or resume it, or gave it up before the signing, with what had come of it.
     *
     * @param told the steps, each for the position that the ending will have
     * @throws Refused when it cannot be ended so as it stands, the same is under way already, no step is told, one but the
     *     taking effect is still to come, or one lies before the signing or before what it answers
     */
    Agreement end(Ending ending, Function<Integer, List<EndingStep>> told, LocalDate today) {
        refuseImpossible(ending, today);
        Map<String, String> after = acts().begin(ending, told, earliestOf(ending.kind()), today);
        return concluded(new AgreementChange.EndingTold(number, ending.kind(), true, after), ending.recorded());
    }

    private void refuseImpossible(Ending ending, LocalDate today) {
        Status status = life().on(today).map(Conclusion::status).orElse(Status.PROPOSED);
        if (status == Status.TERMINATED || status == Status.EXPIRED || status == Status.ABANDONED) {
            throw new Refused(ENDED_ALREADY);
        }
        if (ending.side() != null) {
            sides().of(ending.side());
        }
        if (ending.kind() == EndingKind.ABANDONMENT && signedByAll()) {
            throw new Refused(ONLY_UNSIGNED_IS_GIVEN_UP);
        }
        if (ending.kind() != EndingKind.ABANDONMENT && !signedByAll()) {
            throw new Refused(ONLY_SIGNED_IS_ENDED);
        }
        if (ending.kind() == EndingKind.RESUMPTION && status != Status.SUSPENDED) {
            throw new Refused(NOT_SUSPENDED);
        }
        if (ending.kind() == EndingKind.OBJECTION
                && Fact.standing(terms).stream().noneMatch(it -> it.paper().tacit())) {
            throw new Refused(NOTHING_TO_OBJECT_TO);
        }
    }

    /** Before which no step of an ending can lie. */
    private PlannedDate earliestOf(EndingKind kind) {
        return kind == EndingKind.ABANDONMENT
                ? PlannedDate.day(particulars().proposedOn())
                : Objects.requireNonNull(life().lastSignature());
    }

    /**
     * Records what came of an ending that is under way.
     *
     * @throws Refused when there is no such ending, that step is recorded, or it is still to come
     */
    Agreement addSteps(int ending, List<EndingStep> told, LocalDate today) {
        EndingKind kind = standing(endings, ending).kind();
        Map<String, String> after = acts().goOn(ending, told, earliestOf(kind), today);
        return concluded(
                new AgreementChange.EndingTold(number, kind, false, after),
                told.get(0).recorded());
    }

    private Agreement corrected(
            Corrected fact,
            int former,
            @Nullable Integer latter,
            Map<String, String> before,
            Map<String, String> after,
            Grounded grounds) {
        if (before.equals(after)) {
            throw new Refused(NOTHING_CORRECTED);
        }
        corrections.add(new Correction(
                fact,
                former,
                latter,
                before,
                after,
                grounds.reason(),
                grounds.decidedBy(),
                grounds.source(),
                grounds.recorded()));
        return concluded(
                new AgreementChange.FactCorrected(number, fact, before, after, grounds.reason(), grounds.decidedBy()),
                grounds.recorded());
    }

    private static <F extends Fact<F>> F withdrawn(List<F> facts, int position, Grounded grounds) {
        F wrong = standing(facts, position);
        Fact.withdraw(facts, position, grounds.recorded());
        return wrong;
    }

    private static <F extends Fact<F>> F standing(List<F> facts, int position) {
        if (position < 0
                || position >= facts.size()
                || !facts.get(position).recorded().stands()) {
            throw new Refused(NO_SUCH_FACT);
        }
        return facts.get(position);
    }

    private static <F extends Fact<F>> int standingAt(List<F> facts) {
        return IntStream.range(0, facts.size())
                .filter(it -> facts.get(it).recorded().stands())
                .findFirst()
                .orElseThrow(() -> new Refused(AGREEMENT_WITHDRAWN));
    }

    Life life() {
        return life(Instant.MAX);
    }

    /** Its life by the facts as the register knew them at a moment. */
    Life life(Instant known) {
        return new Life(
                Fact.knownAt(particulars, known).get(0).proposedOn(),
                partners().size(),
                Fact.knownAt(plans, known),
                Fact.knownAt(signatures, known),
                Fact.knownAt(terms, known).stream().map(Terms::paper).toList(),
                Fact.knownAt(prolongations, known),
                acts().known(known));
    }

    /** Works out anew what follows from the facts; a conclusion that no longer follows is withdrawn. */
    Agreement conclude(Stamp stamp) {
        List<Period> now = withdrawn() ? new ArrayList<>() : new ArrayList<>(life().periods());
        for (int position = 0; position < periods.size(); position++) {
            KnownPeriod known = periods.get(position);
            if (known.recorded().stands() && !now.remove(known.period())) {
                Fact.withdraw(periods, position, stamp);
            }
        }
        now.forEach(it -> periods.add(new KnownPeriod(it, stamp)));
        return this;
    }

    private Agreement concluded(AgreementChange change, Stamp stamp) {
        if (withdrawn() && !(change instanceof AgreementChange.FactCorrected)) {
            throw new Refused(AGREEMENT_WITHDRAWN);
        }
        return conclude(stamp).tell(change);
    }

    private boolean withdrawn() {
        return Fact.standing(particulars).isEmpty();
    }

    private boolean signedByAll() {
        return signedSides().size() == partners().size();
    }

    private void refuseWhenSigned() {
        if (signedByAll()) {
            throw new Refused(ALREADY_SIGNED);
        }
    }

    private void refuseWhenGivenUp() {
        if (Fact.standing(endings).stream().anyMatch(it -> it.kind() == EndingKind.ABANDONMENT)) {
            throw new Refused(GIVEN_UP);
        }
    }

    private Endings acts() {
        return new Endings(endings, steps);
    }

    private Sides sides() {
        return new Sides(partners);
    }

    private Set<String> areasOfCooperation() {
        return Fact.standing(areas).stream()
                .map(AreaOfCooperation::area)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, String> described(Particulars what) {
        Map<String, String> facts = new LinkedHashMap<>(what.described());
        partners()
                .forEach(it ->
                        facts.put("partner." + it.territory(), it.standing().name()));
        Set<String> concerned = areasOfCooperation();
        if (!concerned.isEmpty()) {
            facts.put("areas", String.join(", ", concerned));
        }
        return facts;
    }

    @Override
    protected String subject() {
        return "agreement:" + number;
    }

    String number() {
        return number;
    }

    /** Its sides as they are known to stand now, in their order. */
    List<Partner> partners() {
        return sides().now();
    }

    /** The signature at a position, which a correction is about. */
    Signature signature(int position) {
        return standing(signatures, position);
    }

    Plan plan(int position) {
        return standing(plans, position);
    }

    Particulars particulars() {
        return particulars.get(standingAt(particulars));
    }

    List<Terms> terms() {
        return List.copyOf(terms);
    }

    List<Prolongation> prolongations() {
        return List.copyOf(prolongations);
    }

    List<Ending> endings() {
        return List.copyOf(endings);
    }

    List<EndingStep> steps() {
        return List.copyOf(steps);
    }

    /** The day whose names stand on the paper: that partner's signing, or the given one while it has not signed. */
    LocalDate signedOn(int side, LocalDate otherwise) {
        return Fact.standing(signatures).stream()
                .filter(it -> it.side() == side)
                .map(it -> it.signed().lastDay())
                .findFirst()
                .orElse(otherwise);
    }

    Set<Integer> signedSides() {
        return Fact.standing(signatures).stream().map(Signature::side).collect(Collectors.toSet());
    }
}
