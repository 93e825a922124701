package org.twinning.agreement;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.twinning.platform.Recorder;

/** Says where a changed agreement would stand, before anybody decides to store it. */
@Component
class Rehearsal {

    private final EntityManager entities;
    private final Recorder recorder;

    Rehearsal(EntityManager entities, Recorder recorder) {
        this.entities = entities;
        this.recorder = recorder;
    }

    /** What was only tried is forgotten, so that nothing of it is stored by whatever else the transaction does. */
    Optional<Foreseen> of(Agreement changed) {
        LocalDate today = recorder.today();
        Optional<Foreseen> foreseen = changed.life()
                .on(today)
                .map(it -> new Foreseen(it, changed.life().reckoningOn(today).orElse(null)));
        entities.detach(changed);
        return foreseen;
    }
}
