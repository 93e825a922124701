package org.twinning.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.twinning.platform.NotFound;

/** The stored agreements. Saving is what publishes an agreement's changes. */
interface Agreements extends Repository<Agreement, Long> {

    Agreement save(Agreement agreement);

    Optional<Agreement> findByNumber(String number);

    List<Agreement> findByNumberIn(Collection<String> numbers);

    /** Takes the next number of a year; given back unseen when the transaction fails, so none is missing. */
    @Query(value = "select next_agreement_number(?1)", nativeQuery = true)
    String nextNumber(int year);

    /** Whether an agreement stands in this relation to another one, directly or through others. */
    @Query(value = """
            with recursive chain as (
                select cast(?1 as text) as number
                union
                select r.other from chain c join agreement a on a.number = c.number
                    join agreement_relation r on r.agreement = a.id and r.kind = ?2 and r.withdrawn_at is null)
            select exists (select from chain where number = ?3)""", nativeQuery = true)
    boolean leadsTo(String number, String kind, String other);

    default Agreement get(String number) {
        return findByNumber(number).orElseThrow(() -> new NotFound("agreement " + number));
    }
}
