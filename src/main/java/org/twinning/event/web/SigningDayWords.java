package org.twinning.event.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinning.event.AgendaRow.Decision;
import org.twinning.platform.PersonNames;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Words;

/** Says what became of an agreement on the day; templates call it {@code @dayWords}. */
@Component("dayWords")
class SigningDayWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Words words;
    private final Recorder recorder;
    private final PersonNames people;

    SigningDayWords(Words words, Recorder recorder, PersonNames people) {
        this.words = words;
        this.recorder = recorder;
        this.people = people;
    }

    /** "signed at 11:32, I. Sakalova". */
    public String said(@Nullable Decision decision) {
        return decision == null
                ? ""
                : words.message(
                        "day.said." + decision.outcome(),
                        moment(decision),
                        people.named(decision.by()),
                        decision.reason() == null ? "" : decision.reason(),
                        words.prose(decision.movedTo()),
                        decision.reason() == null ? "none" : "why",
                        decision.movedTo() == null ? "none" : "date");
    }

    /** The time alone when it was on the day that it speaks of. */
    private String moment(Decision decision) {
        ZonedDateTime local = decision.at().atZone(recorder.zone());
        return local.toLocalDate().equals(decision.day())
                ? TIME.format(local)
                : words.message("day.moment", words.date(PlannedDate.day(local.toLocalDate())), TIME.format(local));
    }

    /** The day, and the time where it was recorded at the table. */
    public String when(@Nullable Decision decision, PlannedDate day) {
        return decision == null
                ? words.date(day)
                : words.message(
                        "day.moment", words.date(day), TIME.format(decision.at().atZone(recorder.zone())));
    }

    /** A sign in the box of a printed list; the box is empty while nothing was said. */
    public String mark(@Nullable Decision decision) {
        return decision == null ? "" : words.message("sheets.mark." + decision.outcome());
    }

    /** On which day something was recorded. */
    public String day(Instant moment) {
        return words.date(PlannedDate.day(moment.atZone(recorder.zone()).toLocalDate()));
    }
}
