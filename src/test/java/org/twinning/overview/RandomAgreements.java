package org.twinning.overview;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Proposal;
import org.twinning.agreement.Proposal.Side;
import org.twinning.agreement.Signing;
import org.twinning.agreement.Standing;
import org.twinning.platform.PlannedDate;
import org.twinning.territory.Level;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/** Agreements as wild as they can be: of two to four sides, of districts and whole regions, signed or not, in any programme or none. */
public final class RandomAgreements {

    private final Random random;
    private final AgreementRegister register;
    private final EntityManager store;
    private final List<Territory> places;
    private final List<String> areas;

    public RandomAgreements(
            long seed,
            AgreementRegister register,
            TerritoryDirectory directory,
            EntityManager store,
            List<String> areas) {
        this.random = new Random(seed);
        this.register = register;
        this.store = store;
        this.places = directory.all();
        this.areas = areas;
    }

    public void enter(int agreements) {
        for (int i = 0; i < agreements; i++) {
            List<Side> sides = sides();
            String number = register.propose(new Proposal(
                    AgreementKind.COOPERATION,
                    null,
                    random.nextInt(3) == 0 ? "LIP-BY-2022" : null,
                    day(),
                    sides,
                    areas(),
                    null));
            boolean named = sides.stream().noneMatch(it -> it.standing() == Standing.TO_BE_NAMED);
            if (named && random.nextInt(4) > 0) {
                register.recordSigning(number, new Signing(PlannedDate.day(day()), List.of(), null, null, null));
            }
            store.flush();
        }
    }

    private List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        Set<String> regions = new HashSet<>();
        for (int wanted = 2 + random.nextInt(2); sides.size() < wanted; ) {
            Territory one = places.get(random.nextInt(places.size()));
            boolean region = one.level() == Level.REGION;
            if (regions.add(Objects.requireNonNullElse(one.region(), one.code()))) {
                Standing standing = region && random.nextBoolean() ? Standing.TO_BE_NAMED : Standing.PROVISIONAL;
                sides.add(new Side(one.code(), standing));
            }
        }
        return sides;
    }

    private Set<String> areas() {
        Set<String> some = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(areas.get(random.nextInt(areas.size())));
        }
        return some;
    }

    private LocalDate day() {
        return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3_000));
    }
}
