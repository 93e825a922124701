package org.twinning.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.Dossier.SignatureFact;
import org.twinning.agreement.Dossier.SourceFact;
import org.twinning.agreement.PartnerLine;
import org.twinning.agreement.Signed;
import org.twinning.agreement.Standing;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.programme.Progress;

/**
 * A chart of signatures, in the manner of a treaty office: one row per agreement, the sides under their region or country,
 * sources as notes by letter below.
 *
 * @param notes the sources of all rows, each once, in the order of their letters
 */
public record ProgrammeSheet(Progress progress, Side first, Side second, List<Row> rows, List<SourceFact> notes) {

    static ProgrammeSheet of(Progress progress, List<Signed> agreements) {
        Map<List<@Nullable Object>, SourceFact> notes = new LinkedHashMap<>();
        agreements.stream().flatMap(it -> it.sources().stream()).forEach(it -> notes.putIfAbsent(same(it), it));
        Map<List<@Nullable Object>, Integer> order = new HashMap<>();
        notes.keySet().forEach(it -> order.put(it, order.size()));
        List<Row> rows = agreements.stream()
                .map(it -> new Row(
                        it.line(),
                        it.line().partners().subList(0, 1),
                        it.line().partners().subList(1, it.line().partners().size()),
                        Occasion.of(it),
                        it.sources().stream()
                                .map(source -> Objects.requireNonNull(order.get(same(source))))
                                .sorted()
                                .map(ProgrammeSheet::letter)
                                .toList()))
                .toList();
        return new ProgrammeSheet(
                progress,
                Side.of(rows.stream().flatMap(it -> it.first().stream()).toList()),
                Side.of(rows.stream().flatMap(it -> it.second().stream()).toList()),
                rows,
                List.copyOf(notes.values()));
    }

    public boolean provisional() {
        return rows.stream()
                .flatMap(it -> it.line().partners().stream())
                .anyMatch(it -> it.standing() != Standing.CONFIRMED);
    }

    /** Marks differ from agreement to agreement; what is cited is the same. */
    private static List<@Nullable Object> same(SourceFact source) {
        List<@Nullable Object> cited = new ArrayList<>();
        cited.add(source.publisher());
        cited.add(source.title());
        cited.add(source.published());
        cited.add(source.link());
        return cited;
    }

    /** a to z, then aa, ab: as an ordered list counts by letters. */
    static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    public record Row(
            AgreementLine line,
            List<PartnerLine> first,
            List<PartnerLine> second,
            List<Occasion> signed,
            List<String> letters) {}

    /** What heads a column of partners: the region or else the country they share; neither when they share none. */
    public record Side(@Nullable LocalText region, @Nullable String country) {

        static Side of(List<PartnerLine> partners) {
            List<String> countries =
                    partners.stream().map(PartnerLine::country).distinct().toList();
            List<LocalText> regions =
                    partners.stream().map(PartnerLine::regionName).distinct().toList();
            return new Side(
                    regions.size() == 1 ? regions.get(0) : null, countries.size() == 1 ? countries.get(0) : null);
        }
    }

    /**
     * A day and a place of signing.
     *
     * @param by who signed then and there; empty when all did
     */
    public record Occasion(PlannedDate date, @Nullable LocalText place, List<PartnerLine> by) {

        static List<Occasion> of(Signed agreement) {
            Map<List<@Nullable Object>, Occasion> occasions = new LinkedHashMap<>();
            for (SignatureFact it : agreement.signatures()) {
                List<@Nullable Object> key = new ArrayList<>();
                key.add(it.signed());
                key.add(it.where());
                occasions
                        .computeIfAbsent(key, any -> new Occasion(it.signed(), it.where(), new ArrayList<>()))
                        .by()
                        .add(it.partner());
            }
            return occasions.values().stream()
                    .map(it -> it.by().size() == agreement.line().partners().size()
                            ? new Occasion(it.date(), it.place(), List.of())
                            : it)
                    .toList();
        }
    }
}
