package org.twinning.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Today" is asked of one clock, in the zone of the register and not of the machine, so that tests can set it. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock(@Value("${register.zone:Europe/Minsk}") ZoneId zone) {
        return Clock.system(zone);
    }
}
