package org.twinning.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.Caveat;
import org.twinning.agreement.Status;
import org.twinning.platform.AsOf;
import org.twinning.platform.Languages;
import org.twinning.territory.Level;
import org.twinning.territory.TerritoryDirectory;

/**
 * Reads the parameters of a question strictly: a filter that is misspelt, or names a status, region or programme that does
 * not exist, is refused rather than left out, since "there are none" is an official answer.
 */
@Component
class Parameters {

    private static final int MOST_DIGITS = 9;
    private static final int LONGEST_WORDS = 200;

    private final TerritoryDirectory territories;
    private final AgreementCatalogue catalogue;

    Parameters(TerritoryDirectory territories, AgreementCatalogue catalogue) {
        this.territories = territories;
        this.catalogue = catalogue;
    }

    void onlyKnown(HttpServletRequest request, Set<String> known) {
        Set<String> unknown = new TreeSet<>(request.getParameterMap().keySet());
        unknown.removeAll(known);
        unknown.remove("lang");
        if (!unknown.isEmpty()) {
            Set<String> offered = new TreeSet<>(known);
            offered.add("lang");
            throw new BadParameter(unknown.iterator().next(), "unknownParameter", String.join(", ", offered));
        }
        String language = request.getParameter("lang");
        if (language != null
                && Languages.ALL.stream().noneMatch(it -> it.getLanguage().equals(language))) {
            throw new BadParameter("lang", "lang");
        }
    }

    /** PostgreSQL and people know years of four digits. */
    AsOf asOf(AsOf asOf) {
        if (asOf.date().getYear() < 1 || asOf.date().getYear() > 9999) {
            throw new BadParameter("asOf", "asOf");
        }
        return asOf;
    }

    Set<Status> statuses(@Nullable String text) {
        return any(Status.class, "status", text);
    }

    Set<Caveat> caveats(@Nullable String text) {
        return any(Caveat.class, "caveat", text);
    }

    private static <T extends Enum<T>> Set<T> any(Class<T> type, String name, @Nullable String text) {
        Set<T> chosen = EnumSet.noneOf(type);
        for (String word : text == null ? List.<String>of() : List.of(text.split(","))) {
            if (!word.isBlank()) {
                chosen.add(Arrays.stream(type.getEnumConstants())
                        .filter(it -> it.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new BadParameter(
                                name,
                                name,
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
            }
        }
        return chosen;
    }

    @Nullable
    String region(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        String known = code.strip().toUpperCase(Locale.ROOT);
        if (territories.find(known).filter(it -> it.level() == Level.REGION).isEmpty()) {
            throw new BadParameter(
                    "region",
                    "region",
                    territories.regions().stream().map(it -> it.code()).collect(Collectors.joining(", ")));
        }
        return known;
    }

    /** Characters that no keyboard types are none of a name. */
    @Nullable
    String words(@Nullable String text) {
        if (text != null && text.length() > LONGEST_WORDS) {
            throw new BadParameter("q", "q");
        }
        return text == null ? null : text.replaceAll("\\p{Cntrl}", " ");
    }

    @Nullable
    String programme(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        String known = code.strip().toUpperCase(Locale.ROOT);
        List<String> codes =
                catalogue.programmes().stream().map(it -> it.code()).toList();
        if (!codes.contains(known)) {
            throw new BadParameter("programme", "programme", String.join(", ", codes));
        }
        return known;
    }

    int number(String name, @Nullable String text, int otherwise, int least, int most) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        String digits = text.strip();
        if (digits.length() <= MOST_DIGITS && digits.chars().allMatch(it -> it >= '0' && it <= '9')) {
            int number = Integer.parseInt(digits);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new BadParameter(name, name);
    }

    DateForm dates(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return DateForm.REGISTER;
        }
        return Arrays.stream(DateForm.values())
                .filter(it -> it.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new BadParameter("dates", "dates"));
    }
}
