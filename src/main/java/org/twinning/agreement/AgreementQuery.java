package org.twinning.agreement;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;
import org.twinning.territory.Extent;

/**
 * What a reader asks for. Everything but the day may be left open.
 *
 * @param asOf the day of which the answer speaks, and what is taken to be known; agreements of which nothing was known are
 *     not in it
 * @param words each has to be found in the number, the title or a partner's name, in any spelling
 * @param statuses any of these; empty for all
 * @param caveats any of these; empty for all
 * @param region code of a region of one of the partners
 * @param territory code of a partner, or of the territory that stands in its place on the day
 * @param programme its code, or {@link #NONE} for those outside any
 * @param planned exactly this plan counts on the day
 * @param numbers only among these; null for all
 * @param between one side stands in the first of the two, and another side in the other
 * @param area an area of cooperation's code, or {@link #NONE} for those of which no area is recorded
 * @param signedIn the year in which the last partner signed
 */
public record AgreementQuery(
        AsOf asOf,
        List<String> words,
        Set<Status> statuses,
        Set<Caveat> caveats,
        @Nullable String region,
        @Nullable String territory,
        @Nullable String programme,
        @Nullable PlannedDate planned,
        @Nullable List<String> numbers,
        @Nullable Between between,
        @Nullable String area,
        @Nullable Integer signedIn,
        Sort sort,
        boolean descending) {

    /** Each asks the database once; nobody looks for more. */
    private static final int MOST_WORDS = 10;

    /** Asks for those that have none. */
    public static final String NONE = "none";

    /** Two extents with an agreement's sides in them; the same extent twice asks for two sides that both lie in it. */
    public record Between(Extent one, Extent other) {}

    /** What a list can be sorted by. */
    public enum Sort {
        NUMBER,
        PAIR,
        PROGRAMME,
        PLANNED,
        SIGNED,
        UNTIL,
        STATUS
    }

    public static AgreementQuery all(AsOf asOf) {
        return new AgreementQuery(
                asOf,
                List.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Sort.NUMBER,
                false);
    }

    /** A dash between two names is no word. */
    public AgreementQuery matching(@Nullable String text) {
        List<String> split = text == null
                ? List.of()
                : Stream.of(text.split("\\s+"))
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .limit(MOST_WORDS)
                        .toList();
        return with(it -> it.words = split);
    }

    public AgreementQuery standing(Set<Status> any) {
        return with(it -> it.statuses = any);
    }

    public AgreementQuery marked(Set<Caveat> any) {
        return with(it -> it.caveats = any);
    }

    public AgreementQuery ofRegion(@Nullable String code) {
        return with(it -> it.region = code);
    }

    public AgreementQuery ofTerritory(@Nullable String code) {
        return with(it -> it.territory = code);
    }

    public AgreementQuery ofProgramme(@Nullable String code) {
        return with(it -> it.programme = code);
    }

    public AgreementQuery plannedFor(@Nullable PlannedDate date) {
        return with(it -> it.planned = date);
    }

    public AgreementQuery among(List<String> known) {
        return with(it -> it.numbers = known);
    }

    public AgreementQuery between(@Nullable Between sides) {
        return with(it -> it.between = sides);
    }

    public AgreementQuery ofArea(@Nullable String code) {
        return with(it -> it.area = code);
    }

    public AgreementQuery signedIn(@Nullable Integer year) {
        return with(it -> it.signedIn = year);
    }

    public AgreementQuery sortedBy(Sort by, boolean downwards) {
        return with(it -> {
            it.sort = by;
            it.descending = downwards;
        });
    }

    private AgreementQuery with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.query();
    }

    /** A copy in which one thing may be asked otherwise. */
    private static final class Draft {

        private final AsOf asOf;
        private List<String> words;
        private Set<Status> statuses;
        private Set<Caveat> caveats;
        private @Nullable String region;
        private @Nullable String territory;
        private @Nullable String programme;
        private @Nullable PlannedDate planned;
        private @Nullable List<String> numbers;
        private @Nullable Between between;
        private @Nullable String area;
        private @Nullable Integer signedIn;
        private Sort sort;
        private boolean descending;

        private Draft(AgreementQuery query) {
            asOf = query.asOf;
            words = query.words;
            statuses = query.statuses;
            caveats = query.caveats;
            region = query.region;
            territory = query.territory;
            programme = query.programme;
            planned = query.planned;
            numbers = query.numbers;
            between = query.between;
            area = query.area;
            signedIn = query.signedIn;
            sort = query.sort;
            descending = query.descending;
        }

        private AgreementQuery query() {
            return new AgreementQuery(
                    asOf,
                    words,
                    statuses,
                    caveats,
                    region,
                    territory,
                    programme,
                    planned,
                    numbers,
                    between,
                    area,
                    signedIn,
                    sort,
                    descending);
        }
    }
}
