package org.twinning.platform;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates and moments as a careful official writes them in the reader's language; templates call it {@code @words}. */
@Component
public class Words {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?|-Q[1-4])");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private final MessageSource messages;
    private final Clock clock;

    Words(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Short, for tables: 09.05.2022 or 9 May 2022; never more exact than the date is. */
    public String date(@Nullable Object date) {
        return date == null ? "" : said("date.short.", date);
    }

    /** In full, as an object: "planned for [the third quarter of 2022]". */
    public String prose(@Nullable Object date) {
        return date == null ? "" : said("date.prose.", date);
    }

    /** As an adverb: "signed [in the third quarter of 2022]". */
    public String when(@Nullable Object date) {
        return date == null ? "" : say("date.when.", planned(date));
    }

    /** As the beginning of a time: "in force [since the third quarter of 2022]". */
    public String since(@Nullable Object date) {
        return date == null ? "" : say("date.since.", planned(date));
    }

    /** A moment with the zone's offset, so that a print can be placed in time anywhere. */
    public String moment(Instant moment) {
        ZonedDateTime local = moment.atZone(clock.getZone());
        return message(
                "date.moment",
                say("date.short.", PlannedDate.day(local.toLocalDate())),
                DateTimeFormatter.ofPattern("HH:mm").format(local),
                DateTimeFormatter.ofPattern("xxx").format(local));
    }

    /** The time of day alone, where the day is plain: 12:14. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(clock.getZone()));
    }

    /**
     * For the {@code datetime} of a {@code time} element: HTML knows no quarters, whose year is still true, and at most three
     * digits of a second, of which none is needed.
     */
    public String machine(Object time) {
        if (time instanceof Instant moment) {
            return moment.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        PlannedDate date = planned(time);
        return date.precision() == PlannedDate.Precision.QUARTER
                ? String.valueOf(date.firstDay().getYear())
                : date.text();
    }

    /** A stored value for reading: a date in words, anything else as it is, even if it looks like a date. */
    public String value(String text) {
        if (!DATE.matcher(text).matches()) {
            return text;
        }
        try {
            return prose(PlannedDate.parse(text));
        } catch (DateTimeException noDate) {
            return text;
        }
    }

    /** A count in groups of three, as plural forms write it: 1 517. Years and numbers of agreements are no counts. */
    public String number(long count) {
        return NumberFormat.getIntegerInstance(language()).format(count);
    }

    public String text(@Nullable LocalText text) {
        return text == null ? "" : text.in(language());
    }

    /** A country's name by its ISO 3166-1 code. */
    public String country(String code) {
        return ULocale.getDisplayCountry("und-" + code, ULocale.forLocale(language()));
    }

    public String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language());
    }

    public Locale language() {
        return LocaleContextHolder.getLocale();
    }

    private String said(String style, Object date) {
        if (!(date instanceof Span span)) {
            return say(style, planned(date));
        }
        PlannedDate from = span.from();
        PlannedDate until = span.until();
        if (until == null) {
            return say(style, from);
        }
        return span.exact() && YearMonth.from(from.firstDay()).equals(YearMonth.from(until.firstDay()))
                ? days(style, from.firstDay(), until.firstDay())
                : say(style, from) + " – " + say(style, until);
    }

    private String say(String style, PlannedDate date) {
        LocalDate day = date.firstDay();
        String year = String.valueOf(day.getYear());
        String number = String.valueOf(day.getMonthValue());
        return switch (date.precision()) {
            case DAY -> days(style, day, day);
            case MONTH ->
                message(
                        style + "month",
                        message("month.named." + number),
                        message("month.in." + number),
                        year,
                        message("month.of." + number),
                        number);
            case QUARTER ->
                message(style + "quarter", ROMAN[date.quarter() - 1], message("quarter." + date.quarter()), year);
            case YEAR -> message(style + "year", year);
        };
    }

    /** Days of one month: "9 May 2022", "9–11 May 2022". */
    private String days(String style, LocalDate first, LocalDate last) {
        boolean one = first.equals(last);
        int from = first.getDayOfMonth();
        int through = last.getDayOfMonth();
        int month = first.getMonthValue();
        return message(
                style + "day",
                one ? String.valueOf(from) : from + "–" + through,
                message("month.of." + month),
                String.valueOf(first.getYear()),
                one ? String.format("%02d.%02d", from, month) : String.format("%02d–%02d.%02d", from, through, month));
    }

    private static PlannedDate planned(Object date) {
        return date instanceof LocalDate day ? PlannedDate.day(day) : (PlannedDate) date;
    }
}
