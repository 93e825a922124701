package org.twinning.territory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.twinning.platform.NotFound;

/** The stored territories. Saving is what publishes a territory's changes. */
interface AdministrativeUnits extends Repository<AdministrativeUnit, String> {

    AdministrativeUnit save(AdministrativeUnit unit);

    Optional<AdministrativeUnit> findById(String code);

    List<AdministrativeUnit> findAllByCodeIn(Collection<String> codes);

    /** Whether it is said to have come after another, or out of one, on a day or later. */
    @Query(value = """
            select count(*) > 0 from territory_succession
            where successor = ?1 and withdrawn_at is null and last_day(happened) >= cast(?2 as date)
            """, nativeQuery = true)
    boolean succeedsFrom(String code, String day);

    /** Who ended in a merger, as it is said now. */
    @Query(value = """
            select territory from territory_succession
            where kind = 'MERGER' and successor = ?1 and happened = ?2 and withdrawn_at is null order by territory
            """, nativeQuery = true)
    List<String> mergedInto(String successor, String happened);

    default AdministrativeUnit get(String code) {
        return findById(code).orElseThrow(() -> new NotFound("territory " + code));
    }
}
