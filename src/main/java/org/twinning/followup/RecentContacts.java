package org.twinning.followup;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Span;
import org.twinning.platform.Words;

/** When the sides of several agreements last had to do with each other: letters, calls, meetings and visits of two years. */
@Service
@Transactional(readOnly = true)
public class RecentContacts {

    private static final int YEARS = 2;

    private final JdbcClient jdbc;
    private final VisitReader visits;
    private final Words words;

    RecentContacts(JdbcClient jdbc, VisitReader visits, Words words) {
        this.jdbc = jdbc;
        this.visits = visits;
        this.words = words;
    }

    /**
     * @param about in the language of the request
     * @param visit its number; null for any other contact
     */
    public record Recent(
            String agreement,
            Span date,
            String about,
            @Nullable Long visit) {}

    /** The latest first; a visit that concerned several of them is told once. */
    public List<Recent> of(Collection<String> numbers, AsOf asOf) {
        Set<String> wanted = new HashSet<>(numbers);
        Stream<Recent> contacts = jdbc
                .sql("""
                select agreement, kind, held, about from contact
                where agreement = any(:numbers) and last_day(held) between :from and :asOf
                    and known(recorded_at, withdrawn_at, :known)""")
                .param("numbers", numbers.toArray(String[]::new))
                .param("from", asOf.date().minusYears(YEARS))
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query((row, number) -> new Recent(
                        row.getString("agreement"),
                        Span.of(PlannedDate.parse(row.getString("held"))),
                        words.message("contact.kind." + row.getString("kind")) + ": " + row.getString("about"),
                        null))
                .list()
                .stream();
        Stream<Recent> seen = visits.between(asOf.date().minusYears(YEARS), asOf.date(), asOf).stream()
                .filter(it -> !it.dates().from().lastDay().isAfter(asOf.date()))
                .flatMap(it -> it.agreements().stream()
                        .filter(wanted::contains)
                        .limit(1)
                        .map(number -> new Recent(number, it.dates(), words.text(it.title()), it.id())));
        return Stream.concat(contacts, seen)
                .sorted(Comparator.comparing((Recent it) -> it.date().from())
                        .reversed()
                        .thenComparing(Recent::agreement))
                .toList();
    }
}
