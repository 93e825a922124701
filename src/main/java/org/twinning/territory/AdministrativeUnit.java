package org.twinning.territory;

import static org.twinning.territory.TerritoryRefusal.ALREADY_NO_MORE;
import static org.twinning.territory.TerritoryRefusal.CODE_OF_ANOTHER_REGION;
import static org.twinning.territory.TerritoryRefusal.NAMED_AFTER_ITS_END;
import static org.twinning.territory.TerritoryRefusal.NAME_ALREADY_CORRECTED;
import static org.twinning.territory.TerritoryRefusal.NAME_OF_THE_SAME_DAY;
import static org.twinning.territory.TerritoryRefusal.NOTHING_CHANGED;
import static org.twinning.territory.TerritoryRefusal.NOTHING_TO_TAKE_BACK;
import static org.twinning.territory.TerritoryRefusal.NOT_YET_THERE;
import static org.twinning.territory.TerritoryRefusal.ONE_SUCCESSOR;
import static org.twinning.territory.TerritoryRefusal.ONLY_NAME_STAYS;
import static org.twinning.territory.TerritoryRefusal.REGION_STAYS;
import static org.twinning.territory.TerritoryRefusal.SUCCESSOR_IS_ITSELF;
import static org.twinning.territory.TerritoryRefusal.SUCCESSOR_NOT_THERE;
import static org.twinning.territory.TerritoryRefusal.SUCCESSOR_OF_ANOTHER_REGION;
import static org.twinning.territory.TerritoryRefusal.TERRITORY_HAS_THIS_NAME;
import static org.twinning.territory.TerritoryRefusal.TWO_SUCCESSORS;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.twinning.platform.Aggregate;
import org.twinning.platform.Fact;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/**
 * A region, district or city as the register keeps it. It stays one when its name or legal form changes; when it is merged or
 * divided it stays in the register, for the papers that were signed by it, and says who came after it. Its facts only grow:
 * what was entered wrong is withdrawn and stays as a row.
 */
@Entity
@Table(name = "territory")
@SuppressWarnings("NullAway.Init") // JPA fills the fields of a stored territory
class AdministrativeUnit extends Aggregate<AdministrativeUnit> implements Persistable<String> {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Level level;

    private @Nullable String region;

    @Embedded
    private Stamp recorded;

    @ElementCollection
    @CollectionTable(name = "territory_name", joinColumns = @JoinColumn(name = "territory"))
    @OrderColumn(name = "position")
    private List<NameFact> names;

    @ElementCollection
    @CollectionTable(name = "territory_place", joinColumns = @JoinColumn(name = "territory"))
    @OrderColumn(name = "position")
    private List<PlaceFact> places;

    @ElementCollection
    @CollectionTable(name = "territory_succession", joinColumns = @JoinColumn(name = "territory"))
    @OrderColumn(name = "position")
    private List<SuccessionFact> successions;

    @Transient
    private boolean unsaved;

    protected AdministrativeUnit() {}

    /**
     * Enters a territory.
     *
     * @throws Refused when its code does not begin with that of its region
     */
    static AdministrativeUnit enter(NewTerritory wanted, Stamp stamp) {
        if (wanted.region() != null && !wanted.code().startsWith(wanted.region() + "-")) {
            throw new Refused(CODE_OF_ANOTHER_REGION, wanted.region());
        }
        AdministrativeUnit unit = new AdministrativeUnit();
        unit.code = wanted.code();
        unit.level = wanted.level();
        unit.region = wanted.region();
        unit.recorded = stamp;
        unit.names = new ArrayList<>(List.of(new NameFact(0, wanted.naming(), wanted.basis(), stamp)));
        unit.places = new ArrayList<>(List.of(new PlaceFact(wanted.whereabouts(), wanted.basis(), stamp)));
        unit.successions = new ArrayList<>();
        unit.unsaved = true;
        Map<String, String> after = new LinkedHashMap<>(wanted.naming().described());
        after.putAll(wanted.whereabouts().described());
        after.putAll(Basis.described(wanted.basis()));
        return unit.tell(
                new TerritoryChange.Entered(unit.code, wanted.naming().text().in(RUSSIAN), after));
    }

    /**
     * It bears another name, or is another kind of territory, from a date on; papers keep the former name.
     *
     * @throws Refused when it bears that name then, or has another that begins on the same day
     */
    AdministrativeUnit name(Naming naming, @Nullable Basis basis, Stamp stamp) {
        Naming former = namingOn(naming.sinceDay());
        if (former.text().equals(naming.text()) && former.form() == naming.form()) {
            throw new Refused(TERRITORY_HAS_THIS_NAME);
        }
        LocalDate ended = ended();
        if (ended != null && !naming.sinceDay().isBefore(ended)) {
            throw new Refused(NAMED_AFTER_ITS_END);
        }
        refuseSecondNameOfADay(naming);
        names.add(new NameFact(names.size(), naming, basis, stamp));
        Map<String, String> after = naming.described();
        after.putAll(Basis.described(basis));
        return tell(new TerritoryChange.Named(
                code,
                former.text().in(RUSSIAN),
                naming.text().in(RUSSIAN),
                former.form() != naming.form(),
                naming.since() == null ? null : naming.since().text(),
                former.described(),
                after));
    }

    /**
     * Puts right a name that was entered wrong, for all days, or takes it back when it never was borne.
     *
     * @param position of the name among all that were ever recorded
     * @param right null to take it back
     * @throws Refused when it was corrected before, nothing would change, or no name would remain
     */
    AdministrativeUnit correctName(int position, @Nullable Naming right, @Nullable Basis basis, Stamp stamp) {
        if (position < 0
                || position >= names.size()
                || !names.get(position).recorded().stands()) {
            throw new Refused(NAME_ALREADY_CORRECTED);
        }
        NameFact wrong = names.get(position);
        if (wrong.naming().equals(right)) {
            throw new Refused(NOTHING_CHANGED);
        }
        Fact.withdraw(names, position, stamp);
        if (right != null) {
            refuseSecondNameOfADay(right);
            names.add(new NameFact(wrong.line(), right, basis, stamp));
        } else if (Fact.standing(names).isEmpty()) {
            throw new Refused(ONLY_NAME_STAYS);
        }
        Map<String, String> after = right == null ? new LinkedHashMap<>() : right.described();
        after.putAll(Basis.described(basis));
        return tell(new TerritoryChange.NameCorrected(
                code,
                wrong.naming().text().in(RUSSIAN),
                right == null,
                wrong.naming().described(),
                after));
    }

    /** Puts right since when it is there and where it lies. */
    AdministrativeUnit correctPlace(Whereabouts right, @Nullable Basis basis, Stamp stamp) {
        Whereabouts wrong = whereabouts();
        if (wrong.equals(right)) {
            throw new Refused(NOTHING_CHANGED);
        }
        for (int position = 0, rows = places.size(); position < rows; position++) {
            if (places.get(position).recorded().stands()) {
                Fact.withdraw(places, position, stamp);
            }
        }
        places.add(new PlaceFact(right, basis, stamp));
        Map<String, String> after = right.described();
        after.putAll(Basis.described(basis));
        return tell(new TerritoryChange.PlaceCorrected(code, wrong.described(), after));
    }

    /**
     * Others come after it or out of it.
     *
     * @param successors by their own rules there on that day; all of its region
     * @throws Refused when it is a region, or is no more, or not yet, or the successors are too few or too many
     */
    AdministrativeUnit succeed(
            SuccessionKind kind,
            PlannedDate happened,
            List<AdministrativeUnit> successors,
            @Nullable Basis basis,
            Stamp stamp) {
        refuseImpossible(kind, happened);
        int wanted = kind == SuccessionKind.DIVISION ? 2 : 1;
        if (successors.size() < wanted) {
            throw new Refused(wanted == 2 ? TWO_SUCCESSORS : ONE_SUCCESSOR);
        }
        if (successors.size() > 1 && (kind == SuccessionKind.MERGER || kind == SuccessionKind.SUCCESSION)) {
            throw new Refused(ONE_SUCCESSOR);
        }
        successors.forEach(it -> refuseSuccessor(it, happened));
        successors.forEach(it -> successions.add(new SuccessionFact(kind, happened, it.code, basis, stamp)));
        Map<String, String> after = new LinkedHashMap<>();
        after.put("happened", happened.text());
        after.put("successor", codes(successors));
        after.putAll(Basis.described(basis));
        return tell(new TerritoryChange.Succeeded(
                code, kind, happened.text(), String.valueOf(after.get("successor")), after));
    }

    /** Says of itself that it came after others, for its own history; the fact is theirs. */
    AdministrativeUnit receive(SuccessionKind kind, PlannedDate happened, List<AdministrativeUnit> predecessors) {
        return tell(new TerritoryChange.Received(code, kind, happened.text(), codes(predecessors)));
    }

    /**
     * Takes back what was said to have become of it.
     *
     * @throws Refused when nothing was said
     */
    AdministrativeUnit takeSuccessionBack(@Nullable Basis basis, Stamp stamp) {
        return takeSuccessionBack(any -> true, basis, stamp);
    }

    /** Takes back its part in a merger. */
    AdministrativeUnit takeSuccessionBack(SuccessionFact merger, @Nullable Basis basis, Stamp stamp) {
        return takeSuccessionBack(merger::sameMerger, basis, stamp);
    }

    /** The merger in which it ended, if it did. */
    Optional<SuccessionFact> merger() {
        return Fact.standing(successions).stream()
                .filter(it -> it.kind() == SuccessionKind.MERGER)
                .findFirst();
    }

    private AdministrativeUnit takeSuccessionBack(Predicate<SuccessionFact> which, @Nullable Basis basis, Stamp stamp) {
        List<SuccessionFact> standing =
                Fact.standing(successions).stream().filter(which).toList();
        if (standing.isEmpty()) {
            throw new Refused(NOTHING_TO_TAKE_BACK);
        }
        for (int position = 0, rows = successions.size(); position < rows; position++) {
            if (successions.get(position).recorded().stands() && which.test(successions.get(position))) {
                Fact.withdraw(successions, position, stamp);
            }
        }
        Map<String, String> before = new LinkedHashMap<>();
        before.put("happened", standing.get(0).happened().text());
        before.put("successor", standing.stream().map(SuccessionFact::successor).collect(Collectors.joining(", ")));
        return tell(new TerritoryChange.SuccessionTakenBack(code, before, Basis.described(basis)));
    }

    private void refuseImpossible(SuccessionKind kind, PlannedDate happened) {
        if (level == Level.REGION) {
            throw new Refused(REGION_STAYS);
        }
        if (ended() != null) {
            throw new Refused(ALREADY_NO_MORE);
        }
        if (founded() != null
                && !happened.lastDay().isAfter(Objects.requireNonNull(founded()).lastDay())) {
            throw new Refused(NOT_YET_THERE, Objects.requireNonNull(founded()).text());
        }
    }

    private void refuseSuccessor(AdministrativeUnit successor, PlannedDate happened) {
        if (successor.code.equals(code)) {
            throw new Refused(SUCCESSOR_IS_ITSELF);
        }
        if (!Objects.equals(successor.region, region)) {
            throw new Refused(SUCCESSOR_OF_ANOTHER_REGION);
        }
        LocalDate day = happened.lastDay();
        boolean later =
                successor.founded() != null && successor.founded().lastDay().isAfter(day);
        boolean gone = successor.ended() != null && !successor.ended().isAfter(day);
        if (later || gone) {
            throw new Refused(SUCCESSOR_NOT_THERE, successor.name());
        }
    }

    private void refuseSecondNameOfADay(Naming naming) {
        boolean taken = Fact.standing(names).stream()
                .anyMatch(it -> it.naming().sinceDay().equals(naming.sinceDay()));
        if (taken) {
            throw new Refused(NAME_OF_THE_SAME_DAY);
        }
    }

    private static String codes(List<AdministrativeUnit> units) {
        return units.stream().map(it -> it.code).collect(Collectors.joining(", "));
    }

    /** Its latest name, in Russian. */
    private String name() {
        return namingOn(LocalDate.MAX).text().in(RUSSIAN);
    }

    private Naming namingOn(LocalDate day) {
        List<Naming> standing = Fact.standing(names).stream()
                .map(NameFact::naming)
                .sorted(Comparator.comparing(Naming::sinceDay))
                .toList();
        return standing.stream()
                .filter(it -> !it.sinceDay().isAfter(day))
                .reduce(standing.get(0), (older, newer) -> newer);
    }

    private Whereabouts whereabouts() {
        return Fact.standing(places).stream().map(PlaceFact::known).findFirst().orElse(Whereabouts.UNKNOWN);
    }

    private @Nullable PlannedDate founded() {
        return whereabouts().founded();
    }

    /** The first day on which it is no more; null while it is there. */
    private @Nullable LocalDate ended() {
        return Fact.standing(successions).stream()
                .filter(it -> it.kind().ends())
                .map(it -> it.happened().lastDay())
                .findFirst()
                .orElse(null);
    }

    String code() {
        return code;
    }

    @Override
    public String getId() {
        return code;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    @Override
    protected String subject() {
        return "territory:" + code;
    }
}
