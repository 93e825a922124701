package org.twinning.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinning.platform.PlannedDate;

/** What ical4j has written, biweekly reads, wherever the reading machine stands. */
class CalendarFileTest {

    private static final Instant CHANGED = Instant.parse("2026-11-25T09:00:00Z");
    private static final String SUMMARY =
            "Последний день срока; без возражений продлевается: Измалковский район – Лоеўскі раён, «адно, другое»; і ў \\ канец";

    private final TimeZone usual = TimeZone.getDefault();

    @AfterEach
    void goBackToTheUsualTimeZone() {
        TimeZone.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Minsk", "America/Los_Angeles", "Pacific/Kiritimati"})
    void wholeDaysAreTheSameDayEverywhere(String machine) {
        TimeZone.setDefault(TimeZone.getTimeZone(machine));
        VEvent event = read(write("Europe/Minsk", told(PlannedDate.day(2028, 2, 29), null, false)));
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20280229");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20280301");
    }

    @Test
    void whatHasNoDayIsAStretchThatIsNotCertain() {
        VEvent event = read(write("Europe/Minsk", told(PlannedDate.quarter(2026, 4), null, false)));
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20261001");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20270101");
        assertThat(event.getStatus()).isEqualTo(Status.tentative());
    }

    @Test
    void saysWhatChangedWhenAndWhatIsCancelled() {
        VEvent event = read(write("Europe/Minsk", told(PlannedDate.day(2026, 11, 30), null, true)));
        assertThat(event.getUid().getValue()).isEqualTo("end-TW-2016-001@identity");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getLastModified().getValue()).isEqualTo(java.util.Date.from(CHANGED));
        assertThat(event.getStatus()).isEqualTo(Status.cancelled());
        assertThat(event.getUrl().getValue()).isEqualTo("https://register.example/agreements/TW-2016-001");
        assertThat(event.getSummary().getValue()).isEqualTo(SUMMARY);
        assertThat(event.getCategories().get(0).getValues()).containsExactly("END");
    }

    /** The hour is that of the register's zone on that very day, summer or winter, as the JDK reckons it. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Minsk, 2026-01-15",
        "Europe/Minsk, 2026-07-15",
        "Europe/Minsk, 2010-07-15",
        "Europe/Minsk, 2011-12-01",
        "Europe/Berlin, 2026-03-28",
        "Europe/Berlin, 2026-03-30",
        "Europe/Berlin, 2026-10-26",
        "Asia/Kolkata, 2026-07-15"
    })
    void anHourIsToldWithTheRulesOfItsZone(String zone, LocalDate day) {
        byte[] file = write(
                zone,
                told(PlannedDate.day(day), LocalTime.of(10, 30), false),
                told(PlannedDate.day(day.plusMonths(7)), LocalTime.of(10, 30), false));
        ICalendar calendar = Biweekly.parse(text(file)).first();
        assertThat(calendar.getTimezoneInfo().getComponents()).hasSize(1);
        assertThat(calendar.getEvents().get(0).getDateStart().getValue().toInstant())
                .isEqualTo(day.atTime(10, 30).atZone(ZoneId.of(zone)).toInstant());
        assertThat(calendar.getEvents().get(1).getDateStart().getValue().toInstant())
                .isEqualTo(
                        day.plusMonths(7).atTime(10, 30).atZone(ZoneId.of(zone)).toInstant());
    }

    @Test
    void keepsToTheStandardAndIsTheSameEachTime() {
        Told[] entries = {
            told(PlannedDate.day(2026, 11, 30), null, false), told(PlannedDate.day(2026, 11, 29), LocalTime.NOON, true)
        };
        byte[] file = write("Europe/Minsk", entries);
        assertThat(write("Europe/Minsk", entries)).isEqualTo(file);
        assertThat(text(file).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75, "at most 75 bytes");
        assertThat(text(file)).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(Biweekly.parse(text(file))
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void anEmptyCalendarIsAValidOne() {
        assertThat(Biweekly.parse(text(write("Europe/Minsk"))).first().getEvents())
                .isEmpty();
    }

    private static byte[] write(String zone, Told... entries) {
        return new CalendarFile(ZoneId.of(zone), "identity", URI.create("https://register.example/"))
                .of("Реестр: телефон", Locale.forLanguageTag("ru"), List.copyOf(Arrays.asList(entries)), Enum::name);
    }

    private static VEvent read(byte[] file) {
        return Biweekly.parse(text(file)).first().getEvents().get(0);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static Told told(PlannedDate date, @Nullable LocalTime hour, boolean cancelled) {
        return new Told(
                "end-TW-2016-001",
                new Told.Content(
                        EntryKind.END,
                        Stretch.of(date),
                        hour,
                        SUMMARY,
                        "TW-2016-001",
                        "/agreements/TW-2016-001",
                        date.precision() != PlannedDate.Precision.DAY,
                        cancelled),
                3,
                CHANGED);
    }
}
