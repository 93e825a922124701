package org.twinning.territory;

import static org.twinning.territory.TerritoryRefusal.MERGED_WITH_NOBODY;
import static org.twinning.territory.TerritoryRefusal.NO_SUCH_REGION;
import static org.twinning.territory.TerritoryRefusal.REGION_IN_NO_REGION;
import static org.twinning.territory.TerritoryRefusal.STILL_SUCCEEDS;
import static org.twinning.territory.TerritoryRefusal.TERRITORY_EXISTS;
import static org.twinning.territory.TerritoryRefusal.UNKNOWN_SUCCESSOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/**
 * The one way to change a territory. {@code version} is the one that the caller's form was opened with; every change is made as
 * a whole or refused as a whole.
 */
@Service
@Transactional
public class TerritoryRegister {

    private final AdministrativeUnits units;
    private final TerritoryDirectory directory;
    private final Recorder recorder;

    TerritoryRegister(AdministrativeUnits units, TerritoryDirectory directory, Recorder recorder) {
        this.units = units;
        this.directory = directory;
        this.recorder = recorder;
    }

    /**
     * What a form about a territory is opened with.
     *
     * @throws org.twinning.platform.NotFound when no territory bears the code
     */
    @Transactional(readOnly = true)
    public long version(String code) {
        return units.get(code).version();
    }

    /**
     * Enters a territory that the register does not hold yet.
     *
     * @throws Refused when the code is taken, or the region is none
     */
    public void enter(NewTerritory wanted) {
        if (directory.find(wanted.code()).isPresent()) {
            throw new Refused(TERRITORY_EXISTS, wanted.code());
        }
        if ((wanted.level() == Level.REGION) != (wanted.region() == null)) {
            throw new Refused(REGION_IN_NO_REGION);
        }
        if (wanted.region() != null
                && directory
                        .find(wanted.region())
                        .filter(it -> it.level() == Level.REGION)
                        .isEmpty()) {
            throw new Refused(NO_SUCH_REGION);
        }
        units.save(AdministrativeUnit.enter(wanted, recorder.stamp()));
    }

    /** It bears another name, or is another kind of territory, from a date on. */
    public void name(String code, long version, Naming naming, @Nullable Basis basis) {
        units.save(units.get(code).seenAt(version).name(naming, basis, recorder.stamp()));
    }

    /**
     * Puts right a name that was entered wrong, or takes it back.
     *
     * @param right null when it never was borne
     */
    public void correctName(String code, long version, int position, @Nullable Naming right, @Nullable Basis basis) {
        units.save(units.get(code).seenAt(version).correctName(position, right, basis, recorder.stamp()));
    }

    /** Puts right since when a territory is there and where it lies. */
    public void correctPlace(String code, long version, Whereabouts right, @Nullable Basis basis) {
        units.save(units.get(code).seenAt(version).correctPlace(right, basis, recorder.stamp()));
    }

    /**
     * Merges, divides or succeeds a territory, or separates a part from it. In a merger all but the successor are no more
     * afterwards.
     *
     * @throws Refused when one of them was not there, is no more, or lies in another region
     */
    public void succeed(String code, long version, Succession succession) {
        AdministrativeUnit unit = units.get(code).seenAt(version);
        List<AdministrativeUnit> successors = all(succession.successors());
        List<AdministrativeUnit> ending = new ArrayList<>(List.of(unit));
        if (succession.kind() == SuccessionKind.MERGER) {
            Set<String> merged = new LinkedHashSet<>(succession.others());
            merged.add(code);
            ending = all(merged).stream()
                    .filter(it -> !succession.successors().contains(it.code()))
                    .toList();
        }
        if (ending.isEmpty()) {
            throw new Refused(MERGED_WITH_NOBODY);
        }
        Stamp stamp = recorder.stamp();
        for (AdministrativeUnit each : ending) {
            refuseEndOfSuccessor(each, succession);
            units.save(each.succeed(succession.kind(), succession.happened(), successors, succession.basis(), stamp));
        }
        List<AdministrativeUnit> predecessors = ending;
        successors.forEach(it -> units.save(it.receive(succession.kind(), succession.happened(), predecessors)));
    }

    /** Takes back what was said to have become of a territory; a merger as a whole, for all that ended in it. */
    public void takeSuccessionBack(String code, long version, @Nullable Basis basis) {
        AdministrativeUnit unit = units.get(code).seenAt(version);
        Optional<SuccessionFact> merger = unit.merger();
        Stamp stamp = recorder.stamp();
        units.save(unit.takeSuccessionBack(basis, stamp));
        merger.ifPresent(it -> units.mergedInto(it.successor(), it.happened().text()).stream()
                .filter(other -> !other.equals(code))
                .forEach(other -> units.save(units.get(other).takeSuccessionBack(it, basis, stamp))));
    }

    /** Those with whom it ended in a merger, and what would be taken back with it. */
    @Transactional(readOnly = true)
    public List<String> mergedWith(String code) {
        return units
                .get(code)
                .merger()
                .map(it -> units.mergedInto(it.successor(), it.happened().text()))
                .orElse(List.of())
                .stream()
                .filter(other -> !other.equals(code))
                .toList();
    }

    /** One that others came after on that day or later cannot have ended before. */
    private void refuseEndOfSuccessor(AdministrativeUnit unit, Succession succession) {
        PlannedDate happened = succession.happened();
        LocalDate day = happened.lastDay();
        if (succession.kind().ends() && units.succeedsFrom(unit.code(), day.toString())) {
            throw new Refused(STILL_SUCCEEDS);
        }
    }

    private List<AdministrativeUnit> all(Collection<String> codes) {
        List<AdministrativeUnit> found = units.findAllByCodeIn(codes);
        if (found.size() < codes.size()) {
            throw new Refused(UNKNOWN_SUCCESSOR);
        }
        return found;
    }
}
