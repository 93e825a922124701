package org.twinning.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.Relatives.Related;
import org.twinning.platform.AsOf;
import org.twinning.territory.Level;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/** Finds the agreements that have to do with one: by what they say of each other, and by whom they join. */
@Service
@Transactional(readOnly = true)
public class KindredReader {

    private static final Set<Status> ENDED = Set.of(Status.EXPIRED, Status.TERMINATED, Status.ABANDONED);

    /** More are a list's business; the form says how many there are by linking to it. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final AgreementCatalogue catalogue;
    private final TerritoryDirectory territories;

    KindredReader(JdbcClient jdbc, AgreementCatalogue catalogue, TerritoryDirectory territories) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.territories = territories;
    }

    /** Agreements of these territories, of the regions above them and of the territories inside them. */
    public Kindred of(Collection<String> codes, AsOf asOf, Locale language) {
        Map<String, Level> levels = new HashMap<>();
        List<String> slots = new ArrayList<>();
        List<String> members = new ArrayList<>();
        List<Integer> steps = new ArrayList<>();
        for (Territory one : territories.byCode(codes).values()) {
            levels.put(one.code(), one.level());
            territories.standingFor(one.code(), asOf).forEach(it -> add(slots, members, steps, one.code(), it, 0));
            if (one.region() != null) {
                add(slots, members, steps, one.code(), one.region(), 1);
            } else {
                territories.within(one.code(), asOf).stream()
                        .filter(it -> !it.code().equals(one.code()))
                        .forEach(it -> add(slots, members, steps, one.code(), it.code(), -1));
            }
        }
        if (levels.size() < 2) {
            return Kindred.NONE;
        }
        Map<String, Integer> found = new LinkedHashMap<>();
        jdbc.sql("""
                select a.number, case when max(s.step) > 0 then 1 else min(s.step) end as step
                from unnest(:slots, :members, :steps) as s (slot, member, step)
                join agreement_partner p on p.territory = s.member and %s
                join agreement a on a.id = p.agreement
                group by a.number having count(distinct s.slot) > 1
                order by length(a.number) desc, a.number desc""".formatted(PartnerReader.ON_THE_DAY))
                .param("slots", slots.toArray(String[]::new))
                .param("members", members.toArray(String[]::new))
                .param("steps", steps.toArray(Integer[]::new))
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query((row, number) -> found.put(row.getString("number"), row.getInt("step")))
                .list();
        return new Kindred(
                lines(found, 0, asOf, language), lines(found, 1, asOf, language), lines(found, -1, asOf, language));
    }

    private static void add(
            List<String> slots, List<String> members, List<Integer> steps, String slot, String member, int step) {
        slots.add(slot);
        members.add(member);
        steps.add(step);
    }

    private List<AgreementLine> lines(Map<String, Integer> found, int step, AsOf asOf, Locale language) {
        List<String> numbers = found.entrySet().stream()
                .filter(it -> it.getValue() == step)
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
        return numbers.isEmpty()
                ? List.of()
                : catalogue.findAll(AgreementQuery.all(asOf).among(numbers), language);
    }

    /** What one agreement and others say of each other on the day. */
    public Relatives relatives(Dossier dossier, AsOf asOf, Locale language) {
        List<Row> rows = jdbc.sql("""
                select r.position, r.kind, a.number, r.other, s.publisher, s.title, s.published, s.link
                from agreement_relation r join agreement a on a.id = r.agreement left join source s on s.id = r.source
                where :number in (a.number, r.other) and known(r.recorded_at, r.withdrawn_at, :known)
                order by r.kind, a.number, r.position""")
                .param("number", dossier.number())
                .param("known", asOf.moment())
                .query((row, number) -> row(row, dossier.number()))
                .list();
        Map<String, AgreementLine> lines = new HashMap<>();
        if (!rows.isEmpty()) {
            List<String> numbers = rows.stream().map(Row::with).toList();
            catalogue
                    .findAll(AgreementQuery.all(asOf).among(numbers), language)
                    .forEach(it -> lines.put(it.number(), it));
        }
        List<Related> own = related(rows, lines, false);
        List<Related> others = related(rows, lines, true);
        Set<String> codes = dossier.partnerLines().stream()
                .filter(it -> it.standing() != Standing.TO_BE_NAMED)
                .map(PartnerLine::code)
                .collect(Collectors.toSet());
        Set<String> known = rows.stream().map(Row::with).collect(Collectors.toSet());
        List<AgreementLine> samePair = of(codes, asOf, language).same().stream()
                .filter(it -> !it.number().equals(dossier.number()))
                .filter(it -> !ENDED.contains(it.status()) && !known.contains(it.number()))
                .toList();
        return new Relatives(own, others, samePair, Relatives.warnings(dossier, own, others, samePair));
    }

    private static List<Related> related(List<Row> rows, Map<String, AgreementLine> lines, boolean inverse) {
        return rows.stream()
                .filter(it -> it.inverse() == inverse)
                .flatMap(it -> Stream.ofNullable(lines.get(it.with()))
                        .map(line -> new Related(it.position(), it.kind(), inverse, line, it.source())))
                .toList();
    }

    private record Row(
            int position,
            RelationKind kind,
            boolean inverse,
            String with,
            @Nullable Citation source) {}

    private static Row row(ResultSet row, String number) throws SQLException {
        boolean inverse = row.getString("other").equals(number);
        return new Row(
                row.getInt("position"),
                RelationKind.valueOf(row.getString("kind")),
                inverse,
                row.getString(inverse ? "number" : "other"),
                Citation.of(row));
    }
}
