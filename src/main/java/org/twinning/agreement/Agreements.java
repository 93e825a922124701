package org.twinning.agreement;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.twinning.platform.NotFound;

/** The stored agreements. Saving is what publishes an agreement's changes. */
interface Agreements extends Repository<Agreement, Long> {

    Agreement save(Agreement agreement);

    Optional<Agreement> findByNumber(String number);

    /** Takes the next number of a year; given back unseen when the transaction fails, so none is missing. */
    @Query(value = "select next_agreement_number(?1)", nativeQuery = true)
    String nextNumber(int year);

    default Agreement get(String number) {
        return findByNumber(number).orElseThrow(() -> new NotFound("agreement " + number));
    }
}
