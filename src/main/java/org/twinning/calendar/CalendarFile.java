package org.twinning.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes entries as calendar programs read them (RFC 5545). The same entries make the same bytes. */
final class CalendarFile {

    /** How often a program need not ask more often than. */
    static final Duration REFRESH = Duration.ofHours(1);

    /** A line holds 75 bytes, and a Cyrillic letter takes two of them. */
    private static final int LETTERS_A_LINE = 36;

    private final ZoneId zone;
    private final String identity;
    private final URI base;

    /**
     * A file's surroundings.
     *
     * @param identity of the register
     * @param base the register's own address, before which paths are put
     */
    CalendarFile(ZoneId zone, String identity, URI base) {
        this.zone = zone;
        this.identity = identity;
        this.base = base;
    }

    /** @param category words for a kind */
    byte[] of(String name, Locale language, List<Told> entries, Function<EntryKind, String> category) {
        var calendar = new net.fortuna.ical4j.model.Calendar();
        calendar.add(
                new ProdId("-//Twinning Register//" + language.getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        if (entries.stream().anyMatch(it -> it.content().hour() != null)) {
            calendar.add(ZoneOfEntries.of(zone, entries));
        }
        entries.forEach(it -> calendar.add(event(it, category.apply(it.content().kind()))));
        return written(calendar);
    }

    private VEvent event(Told told, String category) {
        Told.Content content = told.content();
        VEvent event = new VEvent(false);
        event.add(new Uid(told.uid() + "@" + identity));
        event.add(new DtStamp(told.changed()));
        event.add(new LastModified(told.changed()));
        event.add(new Sequence(told.sequence()));
        when(content, event);
        event.add(new Summary(content.summary()));
        if (!content.description().isEmpty()) {
            event.add(new Description(content.description()));
        }
        event.add(new Url(base.resolve(content.path())));
        event.add(new Categories(category));
        event.add(status(content));
        event.add(new Transp(ImmutableTransp.VALUE_TRANSPARENT));
        return event;
    }

    /**
     * The end of whole days is the day after the last one. An hour is written as it is on the clock: given its zone, ical4j would
     * reckon with rules of its own, by which Minsk still goes back to winter time.
     */
    private void when(Told.Content content, VEvent event) {
        LocalDate first = content.when().first();
        if (content.hour() == null) {
            event.add(new DtStart<>(first));
            event.add(new DtEnd<>(content.when().last().plusDays(1)));
        } else {
            event.add(new DtStart<>(new ParameterList(List.of(new TzId(zone.getId()))), first.atTime(content.hour())));
        }
    }

    private static Status status(Told.Content content) {
        return content.cancelled()
                ? ImmutableStatus.VEVENT_CANCELLED
                : content.tentative() ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED;
    }

    private static byte[] written(net.fortuna.ical4j.model.Calendar calendar) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new CalendarOutputter(false, LETTERS_A_LINE).output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Instant latest(List<Told> entries, Instant otherwise) {
        return entries.stream().map(Told::changed).max(Instant::compareTo).orElse(otherwise);
    }
}
