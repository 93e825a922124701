package org.twinning.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.twinning.platform.Words;

/** Says in one sentence why an agreement stands where it stands; templates call it {@code @sentences}. */
@Component
public class Sentences {

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    public String of(Conclusion conclusion, LocalDate asOf) {
        String key = "sentence." + conclusion.status();
        return switch (conclusion.status()) {
            case PROPOSED -> words.message(key);
            case PLANNED -> words.message(key, words.prose(conclusion.planned()));
            case OVERDUE ->
                words.message(
                        key,
                        words.prose(conclusion.planned()),
                        words.since(conclusion.since()),
                        duration(conclusion.since(), asOf));
            case SIGNED -> words.message(key, words.when(conclusion.signed()));
            case IN_FORCE ->
                conclusion.termEnd() == null
                        ? words.message(key, words.since(conclusion.since()))
                        : words.message(
                                key + ".until", words.since(conclusion.since()), words.prose(conclusion.termEnd()));
            case EXPIRED -> words.message(key, words.when(conclusion.termEnd()));
            case SUSPENDED, TERMINATED -> words.message(key, words.since(conclusion.since()));
            case PARTLY_SIGNED -> words.message(key, words.prose(conclusion.since()));
            case ABANDONED -> words.message(key, words.when(conclusion.since()));
        };
    }

    /** Full years and the days beyond them: "4 years 54 days". */
    public String duration(LocalDate from, LocalDate to) {
        long years = ChronoUnit.YEARS.between(from, to);
        return words.message("duration", years, ChronoUnit.DAYS.between(from.plusYears(years), to));
    }
}
