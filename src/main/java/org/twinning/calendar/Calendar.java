package org.twinning.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.followup.Responsibilities;
import org.twinning.platform.AsOf;
import org.twinning.platform.Words;

/** Gathers what happens in a stretch of days. Everything follows from the facts and the as-of day; nothing is kept here. */
@Service
@Transactional(readOnly = true)
public class Calendar {

    /** Of each kind; whoever has more is told so and narrows the question. */
    public static final int MOST = 400;

    private final List<Source> sources;
    private final AgreementCatalogue agreements;
    private final Responsibilities responsibilities;
    private final Words words;

    Calendar(List<Source> sources, AgreementCatalogue agreements, Responsibilities responsibilities, Words words) {
        this.sources = sources;
        this.agreements = agreements;
        this.responsibilities = responsibilities;
        this.words = words;
    }

    public Found of(Wish wish, AsOf asOf) {
        List<Entry> entries = new ArrayList<>();
        Set<EntryKind> cut = EnumSet.noneOf(EntryKind.class);
        for (EntryKind kind : wish.kinds()) {
            for (Source source : sources) {
                List<Entry> some = source.between(wish.from(), wish.through(), asOf, kind, MOST + 1);
                if (some.size() > MOST) {
                    cut.add(kind);
                }
                some.stream().limit(MOST).forEach(entries::add);
            }
        }
        Map<String, AgreementLine> lines = lines(entries, asOf);
        @Nullable
        Set<String> mine =
                wish.mineOf() == null ? null : new HashSet<>(responsibilities.numbersOf(wish.mineOf(), asOf));
        return new Found(
                entries.stream()
                        .filter(it -> mine == null || it.agreements().stream().anyMatch(mine::contains))
                        .filter(it -> wish.region() == null || concerns(it, wish.region(), lines))
                        .map(it -> named(it, lines))
                        .sorted(Entry.ORDER)
                        .toList(),
                cut);
    }

    private Map<String, AgreementLine> lines(Collection<Entry> entries, AsOf asOf) {
        List<String> numbers = entries.stream()
                .flatMap(it -> it.agreements().stream())
                .distinct()
                .toList();
        return numbers.isEmpty()
                ? Map.of()
                : agreements.findAll(AgreementQuery.all(asOf).among(numbers), words.language()).stream()
                        .collect(Collectors.toMap(AgreementLine::number, Function.identity()));
    }

    private static boolean concerns(Entry entry, String region, Map<String, AgreementLine> lines) {
        return entry.agreements().stream()
                .map(lines::get)
                .anyMatch(line -> line != null
                        && line.partners().stream().anyMatch(it -> it.region().equals(region)));
    }

    private Entry named(Entry entry, Map<String, AgreementLine> lines) {
        AgreementLine line = entry.subject().isEmpty() && !entry.agreements().isEmpty()
                ? lines.get(entry.agreements().get(0))
                : null;
        return line == null
                ? entry
                : entry.about(line.partners().stream()
                        .map(it -> words.text(it.name()))
                        .collect(Collectors.joining(" – ")));
    }

    /**
     * What was found.
     *
     * @param entries in the order of their days
     * @param cut kinds of which there is more than is told here
     */
    public record Found(List<Entry> entries, Set<EntryKind> cut) {

        /** Those of a stretch that is not a single day. */
        public List<Entry> withoutDay() {
            return entries.stream().filter(it -> !it.when().day()).toList();
        }

        public List<Entry> onDays() {
            return entries.stream().filter(it -> it.when().day()).toList();
        }
    }
}
