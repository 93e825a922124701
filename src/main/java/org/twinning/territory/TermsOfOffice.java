package org.twinning.territory;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.twinning.platform.NotFound;

/** The stored terms of office. Saving is what publishes a term's changes. */
interface TermsOfOffice extends Repository<TermOfOffice, Long> {

    TermOfOffice save(TermOfOffice term);

    Optional<TermOfOffice> findByIdAndTerritory(long id, String territory);

    default TermOfOffice get(String territory, long id) {
        return findByIdAndTerritory(id, territory).orElseThrow(() -> new NotFound("office " + id + " of " + territory));
    }
}
