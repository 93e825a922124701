package org.twinning.territory;

import org.jspecify.annotations.Nullable;

/**
 * A territory that the register does not hold yet.
 *
 * @param region null for a region
 * @param naming its name from the beginning
 */
public record NewTerritory(
        String code,
        Level level,
        @Nullable String region,
        Naming naming,
        Whereabouts whereabouts,
        @Nullable Basis basis) {}
