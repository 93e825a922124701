package org.twinning.event;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.twinning.platform.NotFound;

/** The stored signing events. Saving is what publishes an event's changes. */
interface SigningEvents extends Repository<SigningEvent, Long> {

    SigningEvent save(SigningEvent event);

    Optional<SigningEvent> findById(Long id);

    default SigningEvent get(long id) {
        return findById(id).orElseThrow(() -> new NotFound("event " + id));
    }
}
