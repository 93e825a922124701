package org.twinning.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Milestone;
import org.twinning.agreement.Milestone.Kind;
import org.twinning.agreement.Milestone.Note;
import org.twinning.agreement.Milestones;
import org.twinning.platform.AsOf;
import org.twinning.platform.Words;

/** What has its day in the lives of agreements. */
@Component
class Lives implements Source {

    private final Milestones milestones;
    private final Words words;

    Lives(Milestones milestones, Words words) {
        this.milestones = milestones;
        this.words = words;
    }

    @Override
    public List<Entry> between(LocalDate from, LocalDate through, AsOf asOf, EntryKind kind, int most) {
        return kinds(kind)
                .flatMap(it -> milestones.between(it, from, through, asOf, most).stream())
                .map(it -> entry(it, kind, asOf.date()))
                .toList();
    }

    private static Stream<Kind> kinds(EntryKind kind) {
        return switch (kind) {
            case SIGNING -> Stream.of(Kind.PLAN, Kind.SIGNING);
            case NOTICE -> Stream.of(Kind.NOTICE_DAY);
            case END -> Stream.of(Kind.TERM_END, Kind.ENDING);
            case ANNIVERSARY -> Stream.of(Kind.ANNIVERSARY);
            case VISIT, DEADLINE -> Stream.empty();
        };
    }

    private Entry entry(Milestone milestone, EntryKind kind, LocalDate day) {
        boolean past = milestone.latest().isBefore(day);
        Entry.State state = milestone.note() == Note.OVERDUE
                ? Entry.State.LATE
                : past || milestone.kind() == Kind.SIGNING ? Entry.State.DONE : Entry.State.OPEN;
        return new Entry(
                kind,
                key(milestone),
                new Stretch(milestone.earliest(), milestone.latest()),
                List.of(milestone.number()),
                label(milestone, past),
                "",
                "/agreements/" + milestone.number(),
                state);
    }

    /** An anniversary is another one each time; what else has a day has one at a time. */
    private static String key(Milestone milestone) {
        String key =
                switch (milestone.kind()) {
                    case PLAN, SIGNING -> "signing:";
                    case ANNIVERSARY -> "anniversary-" + milestone.years() + ":";
                    case TERM_END -> "end:";
                    case NOTICE_DAY -> "notice:";
                    case ENDING -> milestone.note().name().toLowerCase(java.util.Locale.ROOT) + ":";
                };
        return key + milestone.number();
    }

    private String label(Milestone milestone, boolean past) {
        return switch (milestone.kind()) {
            case PLAN -> words.message("calendar.plan");
            case SIGNING -> words.message("calendar.signed");
            case ANNIVERSARY -> words.message("calendar.anniversary", milestone.years());
            case TERM_END ->
                words.message(
                        milestone.note() == Note.GOES_ON
                                ? "calendar.end.goesOn"
                                : past ? "calendar.end.past" : "calendar.end");
            case NOTICE_DAY -> words.message("calendar.notice");
            case ENDING -> words.message("calendar.ending." + milestone.note());
        };
    }
}
