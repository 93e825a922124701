package org.twinning.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.Status;
import org.twinning.platform.AsOf;
import org.twinning.platform.NotFound;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Rows;

/** Reads programmes and how far each has come on a day; one question answers for all of them. */
@Service
@Transactional(readOnly = true)
public class ProgrammeCatalogue {

    private static final String PROGRESS = """
            select g.code, g.name_ru, g.name_be, g.name_en, g.target, g.first_day, g.last_day,
                g.lead_ministry_ru, g.lead_ministry_be, g.lead_ministry_en,
                c.status, case when c.status = 'PLANNED' then c.planned end as planned, count(c.agreement) as agreements
            from programme g
            left join agreement_particulars a on a.programme = g.code and known(a.recorded_at, a.withdrawn_at, :known)
            left join agreement_period c on c.agreement = a.agreement
                and c.valid_from <= :asOf and (c.valid_to is null or c.valid_to > :asOf)
                and known(c.recorded_at, c.withdrawn_at, :known)
            where :code::text is null or g.code = :code
            group by g.code, c.status, case when c.status = 'PLANNED' then c.planned end
            order by g.first_day desc, g.code
            """;

    private final JdbcClient jdbc;

    ProgrammeCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All programmes, the latest first. */
    public List<Progress> all(AsOf asOf) {
        return List.copyOf(read(null, asOf));
    }

    /** @throws NotFound when no programme has the code */
    public Progress get(String code, AsOf asOf) {
        return read(code, asOf).stream().findFirst().orElseThrow(() -> new NotFound("programme " + code));
    }

    private Collection<Progress> read(@Nullable String code, AsOf asOf) {
        Map<String, Progress> found = new LinkedHashMap<>();
        jdbc.sql(PROGRESS)
                .param("code", code)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query((row, number) -> {
                    String key = row.getString("code");
                    Progress progress = found.get(key);
                    if (progress == null) {
                        progress = new Progress(programme(row), new EnumMap<>(Status.class), new TreeMap<>());
                        found.put(key, progress);
                    }
                    count(row, progress);
                    return key;
                })
                .list();
        return found.values();
    }

    private static void count(ResultSet row, Progress progress) throws SQLException {
        if (row.getString("status") == null) {
            return;
        }
        long agreements = row.getLong("agreements");
        progress.counts().merge(Status.valueOf(row.getString("status")), agreements, Long::sum);
        PlannedDate planned = Rows.dateOrNull(row, "planned");
        if (planned != null) {
            progress.planned().put(planned, agreements);
        }
    }

    private static Programme programme(ResultSet row) throws SQLException {
        return new Programme(
                row.getString("code"),
                Rows.text(row, "name"),
                row.getInt("target"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Rows.textOrNull(row, "lead_ministry"));
    }
}
