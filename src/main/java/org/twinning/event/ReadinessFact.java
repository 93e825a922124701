package org.twinning.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.Stamp;

/** That something is ready, since when and by whose word. */
@Embeddable
record ReadinessFact(
        @Enumerated(EnumType.STRING) Readiness kind,
        LocalDate agreed,
        @Nullable @Column(name = "agreed_by") String by,
        @Embedded Stamp recorded)
        implements Fact<ReadinessFact> {

    @Override
    public ReadinessFact stamped(Stamp stamp) {
        return new ReadinessFact(kind, agreed, by, stamp);
    }

    Preparation.Agreed told() {
        return new Preparation.Agreed(agreed, by);
    }
}
