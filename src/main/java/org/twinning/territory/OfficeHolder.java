package org.twinning.territory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/**
 * Who heads a territory, in what post, from when to when.
 *
 * @param name family name first, as papers have it: "Иванов Иван Иванович"
 * @param actingOn what the authority rests on, in the genitive: "Устава", "доверенности от 1 февраля 2026 года № 5"
 * @param since null when that is not known
 * @param until the last day in office; null while nobody knows of an end
 */
@Embeddable
public record OfficeHolder(
        @Embedded @EmbeddedColumnNaming("name_%s") LocalText name,

        @Embedded @EmbeddedColumnNaming("name_genitive_%s") @Nullable
        Genitive nameGenitive,

        @Embedded @EmbeddedColumnNaming("post_%s") LocalText post,

        @Embedded @EmbeddedColumnNaming("post_genitive_%s") @Nullable
        Genitive postGenitive,

        @Embedded @EmbeddedColumnNaming("acting_on_%s") @Nullable
        Genitive actingOn,

        @Nullable PlannedDate since,
        @Nullable PlannedDate until) {

    /** An imprecise beginning counts from its last day, as every imprecise fact does; the last day in office is one. */
    public boolean inOfficeOn(LocalDate day) {
        return (since == null || !day.isBefore(since.lastDay())) && (until == null || !day.isAfter(until.lastDay()));
    }

    /** Whether what is known leaves room for being in office on some day of a period. */
    boolean mayHaveBeenInOffice(PlannedDate period) {
        return (since == null || !period.lastDay().isBefore(since.firstDay()))
                && (until == null || !period.firstDay().isAfter(until.lastDay()));
    }

    /** Whether a name as somebody typed it may be this person's: in full or with initials, in any language and order. */
    boolean isCalled(String typed) {
        String wanted = folded(typed);
        return Stream.of(
                        name.ru(),
                        name.be(),
                        name.en(),
                        nameGenitive == null ? null : nameGenitive.ru(),
                        nameGenitive == null ? null : nameGenitive.be())
                .flatMap(Stream::ofNullable)
                .flatMap(OfficeHolder::spellings)
                .anyMatch(wanted::equals);
    }

    private static Stream<String> spellings(String name) {
        String[] parts = name.strip().split("\\s+");
        if (parts.length < 2) {
            return Stream.of(folded(name));
        }
        String family = parts[0];
        String given = name.strip().substring(family.length());
        StringBuilder initials = new StringBuilder();
        for (int part = 1; part < parts.length; part++) {
            initials.append(parts[part].charAt(0));
        }
        return Stream.of(folded(name), folded(given + family), folded(family + initials), folded(initials + family));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[\\s.]+", "");
    }

    /** The same but for the last day in office, which becomes known by and by and corrects nothing. */
    public boolean differsInItsEndOnly(OfficeHolder other) {
        return new OfficeHolder(name, nameGenitive, post, postGenitive, actingOn, since, other.until).equals(other);
    }

    Map<String, String> described() {
        Map<String, String> facts = new LinkedHashMap<>();
        Facts.put(facts, "person", "personBe", "personEn", name);
        Facts.put(facts, "office", "officeBe", "officeEn", post);
        if (nameGenitive != null) {
            Facts.put(facts, "personGenitive", nameGenitive.ru());
            Facts.put(facts, "personGenitiveBe", nameGenitive.be());
        }
        if (postGenitive != null) {
            Facts.put(facts, "officeGenitive", postGenitive.ru());
            Facts.put(facts, "officeGenitiveBe", postGenitive.be());
        }
        if (actingOn != null) {
            Facts.put(facts, "actingOn", actingOn.ru());
            Facts.put(facts, "actingOnBe", actingOn.be());
        }
        Facts.put(facts, "since", since);
        Facts.put(facts, "until", until);
        return facts;
    }
}
