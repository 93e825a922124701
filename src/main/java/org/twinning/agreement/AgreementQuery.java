package org.twinning.agreement;

import java.util.List;
import java.util.Set;
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
        return new AgreementQuery(
                asOf,
                split,
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

    public AgreementQuery standing(Set<Status> any) {
        return new AgreementQuery(
                asOf,
                words,
                any,
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

    public AgreementQuery marked(Set<Caveat> any) {
        return new AgreementQuery(
                asOf,
                words,
                statuses,
                any,
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

    public AgreementQuery ofRegion(@Nullable String code) {
        return new AgreementQuery(
                asOf,
                words,
                statuses,
                caveats,
                code,
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

    public AgreementQuery ofTerritory(@Nullable String code) {
        return new AgreementQuery(
                asOf,
                words,
                statuses,
                caveats,
                region,
                code,
                programme,
                planned,
                numbers,
                between,
                area,
                signedIn,
                sort,
                descending);
    }

    public AgreementQuery ofProgramme(@Nullable String code) {
        return new AgreementQuery(
                asOf,
                words,
                statuses,
                caveats,
                region,
                territory,
                code,
                planned,
                numbers,
                between,
                area,
                signedIn,
                sort,
                descending);
    }

    public AgreementQuery plannedFor(@Nullable PlannedDate date) {
        return new AgreementQuery(
                asOf,
                words,
                statuses,
                caveats,
                region,
                territory,
                programme,
                date,
                numbers,
                between,
                area,
                signedIn,
                sort,
                descending);
    }

    public AgreementQuery among(List<String> known) {
        return new AgreementQuery(
                asOf,
                words,
                statuses,
                caveats,
                region,
                territory,
                programme,
                planned,
                known,
                between,
                area,
                signedIn,
                sort,
                descending);
    }

    public AgreementQuery sortedBy(Sort by, boolean downwards) {
        return new AgreementQuery(
                asOf, words, statuses, caveats, region, territory, programme, planned, numbers, between, area, signedIn,
                by, downwards);
    }

    public AgreementQuery between(@Nullable Between sides) {
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
                sides,
                area,
                signedIn,
                sort,
                descending);
    }

    public AgreementQuery ofArea(@Nullable String code) {
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
                code,
                signedIn,
                sort,
                descending);
    }

    public AgreementQuery signedIn(@Nullable Integer year) {
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
                year,
                sort,
                descending);
    }
}
