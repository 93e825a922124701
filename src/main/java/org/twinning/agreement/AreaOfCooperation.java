package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.Stamp;

/**
 * That an agreement concerns an area of cooperation.
 *
 * @param area its code
 */
@Embeddable
record AreaOfCooperation(
        String area, @Nullable Long source, @Embedded Stamp recorded) implements Fact<AreaOfCooperation> {

    @Override
    public AreaOfCooperation stamped(Stamp stamp) {
        return new AreaOfCooperation(area, source, stamp);
    }
}
