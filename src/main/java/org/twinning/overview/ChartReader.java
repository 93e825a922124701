package org.twinning.overview;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.Named;
import org.twinning.agreement.Status;
import org.twinning.overview.Chart.Row;
import org.twinning.platform.AsOf;
import org.twinning.platform.LocalText;

/** Counts what the charts show; each number is that of a list. */
@Service
@Transactional(readOnly = true)
public class ChartReader {

    private static final String KNOWN = """
            from agreement a
            join agreement_period c on c.agreement = a.id and c.valid_from <= :asOf and (c.valid_to is null or c.valid_to > :asOf)
                and known(c.recorded_at, c.withdrawn_at, :known)
            join agreement_particulars d on d.agreement = a.id and known(d.recorded_at, d.withdrawn_at, :known)
            """;

    private final JdbcClient jdbc;
    private final AgreementCatalogue agreements;

    ChartReader(JdbcClient jdbc, AgreementCatalogue agreements) {
        this.jdbc = jdbc;
        this.agreements = agreements;
    }

    /** The latest programme first; what lies outside any, last. */
    public Chart byProgramme(AsOf asOf) {
        Map<String, Map<Status, Long>> counts = new HashMap<>();
        ask("select d.programme, c.status, count(*) as agreements " + KNOWN + " group by d.programme, c.status", asOf)
                .query(row -> {
                    counts.computeIfAbsent(code(row.getString("programme")), it -> new EnumMap<>(Status.class))
                            .put(Status.valueOf(row.getString("status")), row.getLong("agreements"));
                });
        List<Row> rows = new ArrayList<>();
        agreements.programmes().stream()
                .filter(it -> counts.containsKey(it.code()))
                .map(it -> Row.of(it.code(), it.name(), Objects.requireNonNull(counts.get(it.code()))))
                .forEach(rows::add);
        Map<Status, Long> outside = counts.get("");
        if (outside != null) {
            rows.add(Row.of(null, null, outside));
        }
        return new Chart(rows);
    }

    /** In which year the last partner signed; years without a signing between the first and the last are told too. */
    public Chart signingsPerYear(AsOf asOf) {
        TreeMap<Integer, Long> counts = new TreeMap<>();
        ask(
                        "select extract(year from first_day(c.signed))::int as year, count(*) as agreements " + KNOWN
                                + " where c.signed is not null group by 1",
                        asOf)
                .query(row -> {
                    counts.put(row.getInt("year"), row.getLong("agreements"));
                });
        return counts.isEmpty()
                ? new Chart(List.of())
                : new Chart(IntStream.rangeClosed(counts.firstKey(), counts.lastKey())
                        .mapToObj(it -> Row.of(String.valueOf(it), null, counts.getOrDefault(it, 0L)))
                        .toList());
    }

    /** The most frequent area first; an agreement in several areas counts in each. */
    public Chart byArea(AsOf asOf, Locale language) {
        Map<String, Long> counts = new HashMap<>();
        ask(
                        "select g.area, count(distinct a.id) as agreements " + KNOWN
                                + " left join agreement_area g on g.agreement = a.id and known(g.recorded_at, g.withdrawn_at, :known)"
                                + " group by g.area",
                        asOf)
                .query(row -> {
                    counts.put(code(row.getString("area")), row.getLong("agreements"));
                });
        Comparator<String> letters = Collator.getInstance(language)::compare;
        List<Row> rows = new ArrayList<>();
        agreements.areas().stream()
                .filter(it -> counts.containsKey(it.code()))
                .map((Named it) -> Row.of(it.code(), it.name(), counts.getOrDefault(it.code(), 0L)))
                .sorted(Comparator.comparing(Row::total)
                        .reversed()
                        .thenComparing(it -> name(it.name(), language), letters))
                .forEach(rows::add);
        if (counts.containsKey("")) {
            rows.add(Row.of(null, null, counts.getOrDefault("", 0L)));
        }
        return new Chart(rows);
    }

    private static String name(@Nullable LocalText name, Locale language) {
        return name == null ? "" : name.in(language);
    }

    private static String code(@Nullable String code) {
        return Objects.requireNonNullElse(code, "");
    }

    private JdbcClient.StatementSpec ask(String question, AsOf asOf) {
        return jdbc.sql(question).param("asOf", asOf.date()).param("known", asOf.moment());
    }
}
