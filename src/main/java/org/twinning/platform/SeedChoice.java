package org.twinning.platform;

import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/** Adds the seed data to the migrations, unless {@code register.seed=none} asks for an empty register. */
@Component
class SeedChoice implements FlywayConfigurationCustomizer {

    private final String seed;

    SeedChoice(@Value("${register.seed:case}") String seed) {
        this.seed = seed;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        if (!seed.equals("none")) {
            String[] locations = Stream.concat(
                            Arrays.stream(flyway.getLocations()).map(Location::toString),
                            Stream.of("classpath:db/seed"))
                    .toArray(String[]::new);
            flyway.locations(locations);
        }
    }
}
