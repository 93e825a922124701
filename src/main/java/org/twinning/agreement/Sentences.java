package org.twinning.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twinning.platform.Words;

/** Says in one sentence why an agreement stands where it stands; templates call it {@code @sentences}. */
@Component
public class Sentences {

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    /** Where it stands, and whether somebody means to end it. */
    public String of(Conclusion conclusion, LocalDate asOf) {
        String standing = standing(conclusion, asOf);
        return conclusion.notice() == null
                ? standing
                : standing + " " + words.message("sentence.notice." + conclusion.notice());
    }

    private String standing(Conclusion conclusion, LocalDate asOf) {
        String key = "sentence." + conclusion.status();
        return switch (conclusion.status()) {
            case PROPOSED -> words.message(key);
            case PLANNED -> words.message(key, words.prose(conclusion.planned()));
            case OVERDUE ->
                words.message(
                        key,
                        words.prose(conclusion.planned()),
                        words.since(conclusion.since()),
                        lateness(conclusion.since(), asOf));
            case SIGNED -> words.message(key, words.when(conclusion.signed()));
            case IN_FORCE ->
                conclusion.termEnd() == null
                        ? words.message(key, words.since(conclusion.since()))
                        : words.message(
                                key + (conclusion.presumed() ? ".presumed" : ".until"),
                                words.since(conclusion.since()),
                                words.prose(conclusion.termEnd()));
            case EXPIRED -> words.message(key, words.when(conclusion.termEnd()));
            case SUSPENDED, TERMINATED -> words.message(key, words.since(conclusion.since()));
            case PARTLY_SIGNED -> words.message(key, words.prose(conclusion.since()));
            case ABANDONED -> words.message(key, words.when(conclusion.since()));
        };
    }

    /** How the dates of an agreement were computed, each in a sentence of its own. */
    public List<String> explain(Reckoning reckoning, LocalDate asOf) {
        return Stream.of(
                        Stream.of(end(reckoning, asOf)),
                        reckoning.renewals().stream()
                                .filter(it -> it.state() == Renewal.State.REFUTED)
                                .map(this::refuted),
                        Stream.of(presumed(reckoning), ahead(reckoning, asOf)).flatMap(Optional::stream),
                        notice(reckoning, asOf))
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
            return words.message("reckoning.open", terms.entry().name(), words.prose(reckoning.inForce()), article);
        }
        String tense = latest.isBefore(asOf) ? "past" : "ahead";
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

    private String refuted(Renewal renewal) {
        return words.message(
                "reckoning.refuted",
                String.valueOf(renewal.number()),
                renewal.fact() == null ? "" : words.when(renewal.fact().dated()));
    }

    private Optional<String> presumed(Reckoning reckoning) {
        long presumed = reckoning.renewals().stream()
                .filter(it -> it.state() == Renewal.State.PRESUMED)
                .count();
        return presumed == 0 ? Optional.empty() : Optional.of(words.message("reckoning.presumed", presumed));
    }

    private Optional<String> ahead(Reckoning reckoning, LocalDate asOf) {
        LocalDate latest = reckoning.latest();
        Integer by = reckoning.terms().renewalMonths();
        if (latest == null || latest.isBefore(asOf)) {
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
        if (latest == null || period == null) {
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
