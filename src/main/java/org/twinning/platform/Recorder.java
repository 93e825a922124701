package org.twinning.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows who is at work and what day it is in the register's time zone, so that facts can say who recorded them when. */
@Component
public class Recorder {

    private final Clock clock;

    Recorder(Clock clock) {
        this.clock = clock;
    }

    /** To the microsecond, which is what PostgreSQL keeps. */
    public Stamp stamp() {
        return new Stamp(clock.instant().truncatedTo(ChronoUnit.MICROS), person());
    }

    /** The register's own time zone, in which its days begin and end. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** What a page that speaks of no other day speaks of: today, and all that is known. */
    public AsOf present() {
        return AsOf.today(today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String person() {
        Authentication someone = SecurityContextHolder.getContext().getAuthentication();
        return someone == null ? "register" : someone.getName();
    }
}
