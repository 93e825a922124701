package org.twinning.agreement;

import static org.twinning.agreement.AgreementRefusal.*;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Aggregate;
import org.twinning.platform.LocalText;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/**
 * A document between two or more partners, from the first idea of it to its end. Its facts only grow: a new plan leaves
 * the earlier ones standing, a signature is never taken back, and what follows from the facts is worked out anew with
 * each of them ({@link Life}).
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

    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private @Nullable LocalText title;

    private @Nullable String programme;
    private LocalDate proposedOn;
    private @Nullable Long source;

    @Embedded
    private @Nullable Terms terms;

    @Embedded
    private Stamp recorded;

    @ElementCollection
    @CollectionTable(name = "agreement_partner", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<Partner> partners;

    @ElementCollection
    @CollectionTable(name = "agreement_plan", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<Plan> plans;

    /** By the signing partner's position. */
    @ElementCollection
    @CollectionTable(name = "agreement_signature", joinColumns = @JoinColumn(name = "agreement"))
    @MapKeyColumn(name = "partner")
    private Map<Integer, Signature> signatures;

    @ElementCollection
    @CollectionTable(name = "agreement_prolongation", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<Prolongation> prolongations;

    @ElementCollection
    @CollectionTable(name = "agreement_ending", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    private List<Ending> endings;

    @ElementCollection
    @CollectionTable(name = "agreement_area", joinColumns = @JoinColumn(name = "agreement"))
    @Column(name = "area")
    private Set<String> areas;

    @ElementCollection
    @CollectionTable(name = "agreement_period", joinColumns = @JoinColumn(name = "agreement"))
    private List<Period> periods;

    protected Agreement() {}

    private Agreement(String number, Proposal proposal, List<Partner> partners, @Nullable Long source, Stamp stamp) {
        this.number = number;
        this.kind = proposal.kind();
        this.title = proposal.title();
        this.programme = proposal.programme();
        this.proposedOn = proposal.proposedOn();
        this.source = source;
        this.recorded = stamp;
        this.partners = new ArrayList<>(partners);
        this.plans = new ArrayList<>();
        this.signatures = new TreeMap<>();
        this.prolongations = new ArrayList<>();
        this.endings = new ArrayList<>();
        this.areas = new HashSet<>(proposal.areas());
        this.periods = new ArrayList<>();
    }

    /**
     * Enters an agreement that somebody means to conclude.
     *
     * @throws Refused when fewer than two different territories are named, or the day is still to come
     */
    static Agreement propose(
            String number,
            Proposal proposal,
            List<Partner> partners,
            @Nullable Long source,
            Stamp stamp,
            LocalDate today) {
        if (partners.size() < 2) {
            throw new Refused(TOO_FEW_PARTNERS);
        }
        if (partners.stream().map(Partner::territory).distinct().count() < partners.size()) {
            throw new Refused(SAME_PARTNER_TWICE);
        }
        if (proposal.proposedOn().isAfter(today)) {
            throw new Refused(PROPOSED_IN_THE_FUTURE);
        }
        Agreement agreement = new Agreement(number, proposal, partners, source, stamp);
        return agreement.concluded(new AgreementChange.Proposed(number, agreement.described()));
    }

    /**
     * Announces when signing is intended; an earlier plan stays as it was.
     *
     * @throws Refused when everybody has signed, or the plan was already past when it was announced
     */
    Agreement plan(Plan plan, LocalDate today) {
        refuseWhenGivenUp();
        refuseWhenSigned();
        if (plan.announcedOn().isAfter(today)) {
            throw new Refused(ANNOUNCED_IN_THE_FUTURE);
        }
        if (plan.planned().lastDay().isBefore(plan.announcedOn())) {
            throw new Refused(PLAN_ALREADY_PAST);
        }
        Map<String, String> before =
                plans.isEmpty() ? Map.of() : plans.get(plans.size() - 1).described();
        plans.add(plan);
        return concluded(new AgreementChange.Planned(number, plan.planned().text(), before, plan.described()));
    }

    /**
     * Adds signatures, each with the partner's name as it stood on the paper that day.
     *
     * @param byPosition the new signatures by the position of the partner that signed
     * @param confirmed positions of the partners that the source names
     * @throws Refused when nobody signed, a partner signed before or has yet to be named, there is no such partner, or the
     *     day is still to come
     */
    Agreement recordSigning(
            Map<Integer, Signature> byPosition,
            Set<Integer> confirmed,
            Function<Signed, Long> nameOnPaper,
            LocalDate today) {
        refuseWhenGivenUp();
        refuseWhenSigned();
        if (byPosition.isEmpty()) {
            throw new Refused(NOBODY_SIGNED);
        }
        byPosition.keySet().forEach(this::partnerAt);
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        byPosition.forEach((position, signature) -> {
            sign(position, signature, nameOnPaper, today);
            Partner partner = partners.get(position);
            after.putAll(signature.described(partner.territory()));
            Long source = signature.source();
            if (confirmed.contains(position) && partner.standing() != Standing.CONFIRMED && source != null) {
                partners.set(position, partner.confirmedBy(source));
                before.put("partner." + partner.territory(), partner.standing().name());
                after.put("partner." + partner.territory(), Standing.CONFIRMED.name());
            }
        });
        String last = byPosition.values().stream()
                .map(Signature::signed)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .text();
        return concluded(new AgreementChange.Signed(number, last, signedByAll(), before, after));
    }

    /** Whose name is asked for, and for which paper. */
    record Signed(String territory, LocalDate day) {}

    private void sign(int position, Signature signature, Function<Signed, Long> nameOnPaper, LocalDate today) {
        Partner partner = partnerAt(position);
        if (partner.standing() == Standing.TO_BE_NAMED) {
            throw new Refused(SIGNER_NOT_NAMED);
        }
        if (signatures.containsKey(position)) {
            throw new Refused(PARTNER_ALREADY_SIGNED);
        }
        if (signature.signed().firstDay().isAfter(today)) {
            throw new Refused(SIGNED_IN_THE_FUTURE);
        }
        signatures.put(position, signature);
        LocalDate day = signature.signed().lastDay();
        partners.set(position, partner.named(nameOnPaper.apply(new Signed(partner.territory(), day))));
    }

    /**
     * Confirms a side, or puts the right territory in its place.
     *
     * @throws Refused when the side is confirmed already or has signed and would lose its name, when nothing would change,
     *     or when the territory is another side of this agreement
     */
    Agreement identifyPartner(int position, Partner identified) {
        Partner former = partnerAt(position);
        if (former.standing() == Standing.CONFIRMED) {
            throw new Refused(PARTNER_ALREADY_CONFIRMED);
        }
        if (identified.standing() == Standing.TO_BE_NAMED && signatures.containsKey(position)) {
            throw new Refused(SIGNED_PARTNER_STAYS_NAMED);
        }
        boolean replaced = !former.territory().equals(identified.territory());
        if (!replaced && identified.standing() == former.standing() && !identified.cites(former)) {
            throw new Refused(PARTNER_UNCHANGED);
        }
        if (replaced && partners.stream().anyMatch(it -> it.territory().equals(identified.territory()))) {
            throw new Refused(TERRITORY_ALREADY_PARTNER);
        }
        partners.set(position, replaced ? identified : identified.named(former.name()));
        return concluded(new AgreementChange.PartnerIdentified(
                number, replaced, identified.standing(), former.described(), identified.described()));
    }

    Life life() {
        return new Life(
                proposedOn, partners.size(), List.copyOf(plans), signatures.values(), terms, prolongations, endings);
    }

    /** Works out anew what follows from the facts; rows change only where the conclusion does. */
    Agreement conclude() {
        List<Period> now = life().periods();
        if (!now.equals(List.copyOf(periods))) {
            periods.clear();
            periods.addAll(now);
        }
        return this;
    }

    private Agreement concluded(AgreementChange change) {
        return conclude().tell(change);
    }

    private boolean signedByAll() {
        return signatures.size() == partners.size();
    }

    private void refuseWhenSigned() {
        if (signedByAll()) {
            throw new Refused(ALREADY_SIGNED);
        }
    }

    private void refuseWhenGivenUp() {
        if (endings.stream().anyMatch(it -> it.kind() == Ending.Kind.ABANDONMENT)) {
            throw new Refused(GIVEN_UP);
        }
    }

    private Partner partnerAt(int position) {
        if (position < 0 || position >= partners.size()) {
            throw new Refused(NO_SUCH_PARTNER);
        }
        return partners.get(position);
    }

    private Map<String, String> described() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", kind.name());
        if (title != null) {
            facts.put("title", title.in(RUSSIAN));
        }
        facts.put("proposedOn", proposedOn.toString());
        partners.forEach(
                it -> facts.put("partner." + it.territory(), it.standing().name()));
        if (programme != null) {
            facts.put("programme", programme);
        }
        if (!areas.isEmpty()) {
            facts.put("areas", String.join(", ", new TreeSet<>(areas)));
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

    List<Partner> partners() {
        return List.copyOf(partners);
    }

    /** The day whose names stand on the paper: that partner's signing, or the given one while it has not signed. */
    LocalDate signedOn(int position, LocalDate otherwise) {
        Signature signature = signatures.get(position);
        return signature == null ? otherwise : signature.signed().lastDay();
    }

    Set<Integer> signedPositions() {
        return Set.copyOf(signatures.keySet());
    }
}
