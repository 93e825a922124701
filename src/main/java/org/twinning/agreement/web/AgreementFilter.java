package org.twinning.agreement.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.AgreementQuery.Between;
import org.twinning.agreement.AgreementQuery.Sort;
import org.twinning.agreement.Caveat;
import org.twinning.agreement.Status;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;
import org.twinning.territory.Extent;

/** What a reader chose on the list, as it stands in the address; it also writes the addresses of the neighbouring choices. */
class AgreementFilter {

    static final Set<Status> SIGNED_BY_ALL = EnumSet.allOf(Status.class).stream()
            .filter(Status::signedByAll)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));

    enum Direction {
        ASC,
        DESC
    }

    /** Everybody's list begins with the first number. */
    private static final Sort USUAL = Sort.NUMBER;

    @Size(max = 200)
    public @Nullable String q;

    public Set<Status> status = new LinkedHashSet<>();

    /** Short for every status that follows the last signature. */
    public boolean signed;

    public Set<Caveat> caveat = new LinkedHashSet<>();

    public @Nullable String region;
    public @Nullable String territory;
    public @Nullable String programme;

    /** An {@link Extent} with one side in it, and one with another side in it; they go together. */
    public @Nullable String side;

    public @Nullable String other;

    public @Nullable String area;

    /** The year of the last signature. */
    @Min(1900)
    @Max(9999)
    public @Nullable Integer signedIn;

    /** Exactly this plan counts. */
    public @Nullable PlannedDate planned;

    /** Name of a {@link org.twinning.agreement.Selection}. */
    public @Nullable String only;

    /** Chosen on this day, whatever day the list speaks of: a movement counts the same agreements at both its ends. */
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    public @Nullable LocalDate onlyOn;

    /** Chosen by what was known at the end of this day; null for all that is known by now. */
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    public @Nullable LocalDate onlyKnownOn;

    public @Nullable Sort sort;
    public @Nullable Direction direction;

    @Min(0)
    public int page;

    AgreementQuery query(AsOf asOf) {
        return AgreementQuery.all(asOf)
                .matching(words())
                .standing(statuses())
                .marked(caveats())
                .ofRegion(region)
                .ofTerritory(territory)
                .ofProgramme(programme)
                .plannedFor(planned)
                .between(between())
                .ofArea(area)
                .signedIn(signedIn)
                .sortedBy(sort(), descending());
    }

    /** Characters that no keyboard types are none of a name. */
    public @Nullable String words() {
        return q == null ? null : q.replaceAll("\\p{Cntrl}", " ").strip();
    }

    Set<Status> statuses() {
        Set<Status> all = EnumSet.noneOf(Status.class);
        status.stream().filter(Objects::nonNull).forEach(all::add);
        if (signed) {
            all.addAll(SIGNED_BY_ALL);
        }
        return all;
    }

    Set<Caveat> caveats() {
        Set<Caveat> all = EnumSet.noneOf(Caveat.class);
        caveat.stream().filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    public String caveatText() {
        return text(caveats());
    }

    @Nullable
    Between between() {
        return side == null || other == null ? null : new Between(Extent.parse(side), Extent.parse(other));
    }

    public Sort sort() {
        return sort == null ? USUAL : sort;
    }

    public boolean descending() {
        return direction == Direction.DESC;
    }

    public String statusText() {
        return text(statuses());
    }

    static String text(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The same list by another column; by the same column, the other way round. */
    public String by(Sort column) {
        return sorted(column, column == sort() && !descending());
    }

    private String sorted(Sort column, boolean downwards) {
        return with(Map.of("sort", column.name(), "direction", downwards ? "DESC" : "ASC"));
    }

    public String without(String name) {
        return with(Map.of(name, ""));
    }

    public String withoutSides() {
        return with(Map.of("side", "", "other", ""));
    }

    public String withoutStatus(Status one) {
        Set<Status> rest = statuses();
        rest.remove(one);
        return with(Map.of("status", text(rest)));
    }

    public String withoutCaveat(Caveat one) {
        Set<Caveat> rest = caveats();
        rest.remove(one);
        return with(Map.of("caveat", text(rest)));
    }

    /** An address of the list's first page with some choices replaced; an empty value drops the choice. */
    String with(Map<String, String> changes) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("q", Objects.requireNonNullElse(words(), ""));
        choices.put("status", statusText());
        choices.put("caveat", caveatText());
        choices.put("region", Objects.requireNonNullElse(region, ""));
        choices.put("territory", Objects.requireNonNullElse(territory, ""));
        choices.put("programme", Objects.requireNonNullElse(programme, ""));
        choices.put("planned", planned == null ? "" : planned.text());
        choices.put("side", Objects.requireNonNullElse(side, ""));
        choices.put("other", Objects.requireNonNullElse(other, ""));
        choices.put("area", Objects.requireNonNullElse(area, ""));
        choices.put("signedIn", signedIn == null ? "" : signedIn.toString());
        choices.put("only", Objects.requireNonNullElse(only, ""));
        choices.put("onlyOn", only == null || onlyOn == null ? "" : onlyOn.toString());
        choices.put("onlyKnownOn", only == null || onlyKnownOn == null ? "" : onlyKnownOn.toString());
        choices.put("sort", sort().name());
        choices.put("direction", descending() ? "DESC" : "ASC");
        choices.putAll(changes);
        choices.remove("sort", USUAL.name());
        choices.remove("direction", "ASC");
        choices.values().removeIf(String::isEmpty);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/agreements");
        choices.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(choices).toUriString();
    }
}
