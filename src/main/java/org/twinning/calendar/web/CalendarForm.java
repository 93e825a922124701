package org.twinning.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.twinning.calendar.EntryKind;
import org.twinning.calendar.Wish;
import org.twinning.platform.OnPaper;
import org.twinning.platform.PlannedDate;

/** Which days of the calendar, how laid out, and what of them; all of it stands in the address. */
class CalendarForm {

    /** How the days are laid out. */
    enum View {
        MONTH,
        LIST,
        YEAR
    }

    /** Any date; its first day's month is shown, or its year. */
    public @Nullable PlannedDate month;

    public View view = View.MONTH;
    public Set<EntryKind> kind = new LinkedHashSet<>();
    public @Nullable String region;

    /** {@code mine} for what the reader answers for. */
    public @Nullable String only;

    YearMonth shown(LocalDate asOf) {
        return YearMonth.from(month == null ? asOf : month.firstDay());
    }

    Wish wish(LocalDate asOf, String person) {
        YearMonth shown = shown(asOf);
        LocalDate first = shown.atDay(1);
        boolean year = view == View.YEAR;
        return new Wish(
                year ? first.withDayOfYear(1) : first,
                year ? first.with(TemporalAdjusters.lastDayOfYear()) : shown.atEndOfMonth(),
                kinds(),
                region(),
                mine() ? person : null);
    }

    /** What is shown: all, where none is chosen. */
    public Set<EntryKind> kinds() {
        return kind.isEmpty() ? EnumSet.allOf(EntryKind.class) : EnumSet.copyOf(kind);
    }

    private boolean everyKind() {
        return kinds().size() == EntryKind.values().length;
    }

    public boolean mine() {
        return OnPaper.MINE.equals(only);
    }

    @Nullable
    String region() {
        return region == null || region.isBlank() ? null : region;
    }

    /** The address of the same question about other days. */
    String at(YearMonth other, View laidOut) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/calendar").queryParam("month", other);
        if (laidOut != View.MONTH) {
            address.queryParam("view", laidOut);
        }
        if (!everyKind()) {
            kind.forEach(it -> address.queryParam("kind", it));
        }
        if (region() != null) {
            address.queryParam("region", region());
        }
        if (mine()) {
            address.queryParam(OnPaper.ONLY, OnPaper.MINE);
        }
        return address.build().toUriString();
    }

    public boolean narrowed() {
        return !everyKind() || region() != null || mine();
    }

    List<View> views() {
        return List.of(View.values());
    }
}
