package org.twinning.territory;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.Stamp;

/**
 * A term of office for reading.
 *
 * @param version to be sent back with a form, so that a change made meanwhile is noticed
 */
public record Office(
        long id,
        long version,
        OfficeHolder holder,
        @Nullable Basis basis,
        Stamp recorded) {}
