package org.twinning.event;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.twinning.platform.NotFound;

/** The stored signing events. Saving is what publishes an event's changes. */
interface SigningEvents extends Repository<SigningEvent, Long> {

    SigningEvent save(SigningEvent event);

    Optional<SigningEvent> findById(Long id);

    /** Not the stronger {@code for update}, which would also make those wait who only plan an agreement for the event. */
    @Query(value = "select id from signing_event where id = ?1 for no key update", nativeQuery = true)
    Optional<Long> lock(long id);

    /**
     * The event, to be changed: whoever comes at the same moment waits until this transaction ends and goes on from what it
     * leaves, so that registrars who record the signings of one event at once do not collide.
     */
    default SigningEvent get(long id) {
        return lock(id).flatMap(this::findById).orElseThrow(() -> new NotFound("event " + id));
    }
}
