package org.twinning.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Words;

/** Says in one sentence why an agreement stands where it stands; templates call it {@code @sentences}. */
@Component
public class Sentences {

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    /** Where it stands, what is known to come, and whether somebody means to end it. */
    public String of(Conclusion conclusion, LocalDate asOf) {
        return Stream.of(
                        Stream.of(standing(conclusion, asOf)), coming(conclusion).stream(), notice(conclusion).stream())
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }

    private String standing(Conclusion conclusion, LocalDate asOf) {
        String key = "sentence." + conclusion.status();
        String since = since(conclusion);
        return switch (conclusion.status()) {
            case PROPOSED -> words.message(key);
            case PLANNED -> words.message(key, words.prose(conclusion.planned()));
            case OVERDUE ->
                words.message(key, words.prose(conclusion.planned()), since, lateness(conclusion.since(), asOf));
            case SIGNED -> words.message(key, words.when(conclusion.signed()));
            case IN_FORCE -> inForce(key, since, conclusion);
            case EXPIRED -> words.message(key, when(conclusion.end()));
            case SUSPENDED, TERMINATED -> words.message(key, since);
            case PARTLY_SIGNED -> words.message(key, words.when(conclusion.beginning()));
            case ABANDONED -> words.message(key, words.when(conclusion.beginning()));
        };
    }

    private String since(Conclusion conclusion) {
        Interruption interruption = conclusion.interruption();
        String since = words.since(conclusion.beginning());
        return interruption == null
                ? since
                : words.message(
                        "sentence.again",
                        words.since(interruption.firstInForce()),
                        since,
                        interruption.interruptedBy().name());
    }

    /** Since when it has been in force, for a table. */
    public String inForceSince(Conclusion conclusion) {
        Interruption interruption = conclusion.interruption();
        String since = words.message("since", words.date(conclusion.beginning()));
        return interruption == null
                ? since
                : words.message("since.again", words.message("since", words.date(interruption.firstInForce())), since);
    }

    private String inForce(String key, String since, Conclusion conclusion) {
        KnownEnd end = conclusion.end();
        Coming coming = conclusion.coming();
        if (coming != null && terminates(conclusion)) {
            return words.message(key + ".terminated", since, words.when(coming.on()));
        }
        if (end == null || conclusion.termEnd() == null) {
            return words.message(key, since);
        }
        KnownEnd term = coming == null ? end : conclusion.term();
        String grounds = conclusion.presumed() ? ".presumed" : ".until";
        return term == null || !term.exact()
                ? words.message(key + grounds + "Range", since, when(term))
                : words.message(key + grounds, since, words.prose(term.latest()));
    }

    /** Whether the termination that is known to come is what ends it, and not the term. */
    private static boolean terminates(Conclusion conclusion) {
        Coming coming = conclusion.coming();
        return coming != null
                && coming.kind() == EndingKind.TERMINATION
                && (conclusion.termEnd() == null || !coming.on().lastDay().isAfter(conclusion.termEnd()));
    }

    private Optional<String> coming(Conclusion conclusion) {
        Coming coming = conclusion.coming();
        if (coming == null || conclusion.status() == Status.IN_FORCE && terminates(conclusion)) {
            return Optional.empty();
        }
        String key = "sentence.coming." + coming.kind();
        if (coming.kind() != EndingKind.OBJECTION) {
            return Optional.of(words.message(key, words.when(coming.on())));
        }
        boolean late = !coming.on().lastDay().equals(conclusion.termEnd());
        return Optional.of(late ? words.message(key + ".late", when(conclusion.end())) : words.message(key));
    }

    /** That it was given is said already where its day is known. */
    private Optional<String> notice(Conclusion conclusion) {
        Notice notice = conclusion.notice();
        EndingKind of = conclusion.noticeOf();
        Coming coming = conclusion.coming();
        if (notice == null
                || notice != Notice.ANNOUNCED && notice != Notice.DISPUTED && coming != null && coming.kind() == of) {
            return Optional.empty();
        }
        return Optional.of(words.message("sentence.notice." + notice, of == null ? "none" : of.name()));
    }

    /** The last day in force for a table, no more exactly than it is known; empty while none is known. */
    public String until(Conclusion conclusion) {
        KnownEnd end = conclusion.end();
        if (end == null) {
            return "";
        }
        return end.dated().map(words::date).orElseGet(() -> latest(end));
    }

    private String latest(KnownEnd end) {
        return words.message("until.latest", words.date(end.latest()));
    }

    /** What a stroke of the picture stands for, and when that was or will be. */
    public String of(Stroke stroke) {
        return words.message("timeline.mark", name(stroke), when(stroke));
    }

    public String name(Stroke stroke) {
        StepKind step = stroke.step();
        return stroke.of() == null || step == null
                ? words.message("timeline.kind." + stroke.kind())
                : words.message(
                        "lifeline.ending",
                        words.message("ending.kind." + stroke.of()),
                        StringUtils.uncapitalize(words.message("ending.step." + step)));
    }

    public String when(Stroke stroke) {
        KnownEnd through = stroke.through();
        return switch (stroke.kind()) {
            case OVERDUE, IN_FORCE, PRESUMED, SUSPENDED ->
                through == null
                        ? stroke.from().dated().map(words::since).orElseGet(() -> date(stroke.from()))
                        : words.message("timeline.between", date(stroke.from()), date(through));
            case AHEAD -> through == null ? "" : through(through);
            case OPEN, RENEWING -> words.message("timeline.when." + stroke.kind());
            default -> date(stroke.from());
        };
    }

    private String through(KnownEnd end) {
        return end.dated()
                .map(it -> words.message("timeline.through", words.date(it)))
                .orElseGet(() -> latest(end));
    }

    private String date(KnownEnd date) {
        return date.dated()
                .map(words::date)
                .orElseGet(() ->
                        words.message("timeline.between", words.date(date.earliest()), words.date(date.latest())));
    }

    private String when(@Nullable KnownEnd end) {
        return end == null
                ? ""
                : end.dated()
                        .map(words::when)
                        .orElseGet(() -> words.message(
                                "reckoning.range", words.prose(end.earliest()), words.prose(end.latest())));
    }

    /** How the dates of an agreement were computed, each in a sentence of its own. */
    public List<String> explain(Reckoning reckoning, LocalDate asOf) {
        return Stream.of(
                        Stream.of(end(reckoning, asOf)),
                        reckoning.renewals().stream()
                                .filter(it -> it.state() == Renewal.State.REFUTED)
                                .map(this::refuted),
                        presumed(reckoning, asOf).stream(),
                        stopped(reckoning, asOf).stream(),
                        ahead(reckoning, asOf).stream(),
                        notice(reckoning, asOf),
                        Stream.of("reckoning.inForceBeforeSigned")
                                .filter(it -> reckoning.inForceBeforeSigned())
                                .map(it -> words.message(it, words.prose(reckoning.signed()))))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private String end(Reckoning reckoning, LocalDate asOf) {
        PaperTerms terms = reckoning.terms();
        String article = terms.article() == null ? "none" : terms.article();
        if (reckoning.inForce() == null) {
            return words.message(
                    "reckoning.condition", words.when(reckoning.signed()), String.valueOf(terms.condition()));
        }
        LocalDate latest = reckoning.latest();
        if (latest == null) {
            return words.message(
                    "reckoning.open",
                    terms.entry().name(),
                    words.prose(reckoning.inForce()),
                    article,
                    over(reckoning, asOf) ? "past" : "now");
        }
        String tense = reckoning.cutShort() ? "void" : latest.isBefore(asOf) ? "past" : "ahead";
        String end = latest.equals(reckoning.earliest())
                ? words.when(latest)
                : words.message("reckoning.range", words.prose(reckoning.earliest()), words.prose(latest));
        int renewals = reckoning.counted().size();
        Integer even = reckoning.evenMonths();
        String by = even == null ? "none" : length(even);
        return terms.termMonths() == null
                ? words.message("reckoning.until", tense, end, words.prose(terms.termUntil()), renewals, by, article)
                : words.message(
                        "reckoning.months",
                        tense,
                        end,
                        terms.entry().name(),
                        words.when(reckoning.inForce()),
                        length(terms.termMonths()),
                        renewals,
                        by,
                        article);
    }

    private static boolean over(Reckoning reckoning, LocalDate asOf) {
        PlannedDate terminated = reckoning.terminated();
        return terminated != null && !terminated.lastDay().isAfter(asOf);
    }

    /** Why the term does not go on. */
    private Optional<String> stopped(Reckoning reckoning, LocalDate asOf) {
        if (reckoning.cutShort()) {
            return Optional.of(words.message(
                    "reckoning.terminated",
                    over(reckoning, asOf) ? "past" : "ahead",
                    words.when(reckoning.terminated()),
                    reckoning.latest() == null ? "open" : "term"));
        }
        return reckoning.stopped() == null
                ? Optional.empty()
                : Optional.of(words.message(
                        "reckoning.objected", reckoning.late() ? "late" : "inTime", words.prose(reckoning.stopped())));
    }

    private String refuted(Renewal renewal) {
        return words.message(
                "reckoning.refuted",
                String.valueOf(renewal.number()),
                renewal.fact() == null ? "" : words.when(renewal.fact().dated()));
    }

    private Optional<String> presumed(Reckoning reckoning, LocalDate asOf) {
        long presumed = reckoning.renewals().stream()
                .filter(it -> it.state() == Renewal.State.PRESUMED)
                .count();
        return presumed == 0 || over(reckoning, asOf)
                ? Optional.empty()
                : Optional.of(words.message("reckoning.presumed", presumed));
    }

    private Optional<String> ahead(Reckoning reckoning, LocalDate asOf) {
        LocalDate latest = reckoning.latest();
        Integer by = reckoning.terms().renewalMonths();
        if (latest == null || latest.isBefore(asOf) || !reckoning.open()) {
            return Optional.empty();
        }
        return switch (reckoning.terms().renewal()) {
            case NONE -> Optional.empty();
            case TACIT -> by == null ? Optional.empty() : Optional.of(words.message("reckoning.tacit", length(by)));
            case EXPRESS -> Optional.of(words.message("reckoning.express"));
        };
    }

    private Stream<String> notice(Reckoning reckoning, LocalDate asOf) {
        LocalDate latest = reckoning.noticeLatest();
        NoticePeriod period = reckoning.terms().notice();
        if (latest == null || period == null || !reckoning.open()) {
            return Stream.empty();
        }
        String sentence = words.message(
                "reckoning.notice", latest.isBefore(asOf) ? "past" : "ahead", words.prose(latest), length(period));
        return latest.equals(reckoning.noticeEarliest())
                ? Stream.of(sentence)
                : Stream.of(sentence, words.message("reckoning.notice.safe", words.prose(reckoning.noticeEarliest())));
    }

    /** As people say it: five years rather than sixty months. */
    public String length(int months) {
        return months % 12 == 0 ? words.message("length.years", months / 12) : words.message("length.months", months);
    }

    public String length(NoticePeriod period) {
        Integer days = period.days();
        Integer months = period.months();
        if (months != null) {
            return length(months);
        }
        return words.message("length.days", days == null ? 0 : days);
    }

    /** For how long something has been late: the first day on which it is late is one day. */
    public String lateness(LocalDate since, LocalDate asOf) {
        return duration(since.minusDays(1), asOf);
    }

    /** Full years and the days beyond them: "4 years 54 days". */
    public String duration(LocalDate from, LocalDate to) {
        long years = ChronoUnit.YEARS.between(from, to);
        return words.message("duration", years, ChronoUnit.DAYS.between(from.plusYears(years), to));
    }
}
