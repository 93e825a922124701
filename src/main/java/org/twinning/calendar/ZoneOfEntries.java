package org.twinning.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The time zone of entries with an hour, from the rules that this register itself counts by: those that calendar libraries
 * carry along are as old as the library, and Belarus has changed its rules before.
 */
final class ZoneOfEntries {

    private ZoneOfEntries() {}

    static VTimeZone of(ZoneId zone, List<Told> entries) {
        LocalDateTime first = entries.stream()
                .map(it -> it.content().when().first())
                .min(java.time.LocalDate::compareTo)
                .orElseThrow()
                .atStartOfDay();
        LocalDateTime last = entries.stream()
                .map(it -> it.content().when().last())
                .max(java.time.LocalDate::compareTo)
                .orElseThrow()
                .plusDays(2)
                .atStartOfDay();
        ZoneRules rules = zone.getRules();
        Instant begin = first.minus(1, ChronoUnit.DAYS).atZone(zone).toInstant();
        List<Observance> observances = new ArrayList<>();
        ZoneOffset before = rules.getOffset(begin);
        observances.add(observance(rules, begin, LocalDateTime.ofInstant(begin, before), before, before));
        for (ZoneOffsetTransition turn = rules.nextTransition(begin);
                turn != null && turn.getDateTimeBefore().isBefore(last);
                turn = rules.nextTransition(turn.getInstant())) {
            observances.add(observance(
                    rules, turn.getInstant(), turn.getDateTimeBefore(), turn.getOffsetBefore(), turn.getOffsetAfter()));
        }
        VTimeZone described = new VTimeZone(new ComponentList<>(observances));
        described.add(new TzId(zone.getId()));
        return described;
    }

    private static Observance observance(
            ZoneRules rules, Instant moment, LocalDateTime local, ZoneOffset from, ZoneOffset to) {
        Observance observance = rules.isDaylightSavings(moment) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(local));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new TzName("UTC" + to));
        return observance;
    }
}
