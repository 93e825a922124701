package org.twinning.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Dossier.SourceFact;
import org.twinning.platform.AsOf;
import org.twinning.platform.Recorder;
import org.twinning.platform.Rows;

/** Finds what agreements rest on, and gives each source its number in its agreement. */
@Component
class SourceReader {

    private final JdbcClient jdbc;
    private final Recorder recorder;

    SourceReader(JdbcClient jdbc, Recorder recorder) {
        this.jdbc = jdbc;
        this.recorder = recorder;
    }

    /**
     * What the facts of the day rest on, numbered from 1 in the order in which those facts came, so that a later source
     * takes a later number. The standing of a side holds for all its days: its source counts from its publication, from the
     * first fact that rests on it, or else from today.
     */
    Map<Long, Map<Long, SourceFact>> of(Collection<Long> agreements, AsOf asOf) {
        Map<Long, Map<Long, SourceFact>> sources = new HashMap<>();
        jdbc.sql("""
                select fact.agreement, s.* from source s join (
                    select agreement, source, proposed_on as since from agreement_particulars
                        where agreement in (:agreements) and known(recorded_at, withdrawn_at, :known)
                    union all select p.agreement, p.source, least(last_day(o.published), :today) from agreement_partner p
                        join source o on o.id = p.source
                        where p.agreement in (:agreements) and known(p.recorded_at, p.withdrawn_at, :known)
                    union all select agreement, source, announced_on from agreement_plan
                        where agreement in (:agreements) and known(recorded_at, withdrawn_at, :known)
                    union all select agreement, source, last_day(signed) from agreement_signature
                        where agreement in (:agreements) and known(recorded_at, withdrawn_at, :known)
                    union all select agreement, source, coalesce(counts_from, :day) from agreement_terms
                        where agreement in (:agreements) and known(recorded_at, withdrawn_at, :known)
                    union all select agreement, source, least(last_day(dated), :today) from agreement_prolongation
                        where agreement in (:agreements) and known(recorded_at, withdrawn_at, :known)
                    union all select e.agreement, coalesce(t.source, e.source), last_day(t.dated) from agreement_ending e
                        join agreement_ending_step t on t.agreement = e.agreement and t.ending = e.position
                        where e.agreement in (:agreements) and known(t.recorded_at, t.withdrawn_at, :known)
                    union all select agreement, source, :day from agreement_correction
                        where agreement in (:agreements) and recorded_at <= :known
                    union all select a.id, v.source, last_day(v.dates) from visit_known(:known) v
                        join visit_agreement m on m.visit = v.id and known(m.recorded_at, m.withdrawn_at, :known)
                        join agreement a on a.number = m.agreement where a.id in (:agreements)
                ) fact on fact.source = s.id
                group by fact.agreement, s.id having min(since) <= :day
                order by fact.agreement, min(since), s.id""")
                .param("agreements", agreements)
                .param("day", asOf.date())
                .param("known", asOf.moment())
                .param("today", recorder.today())
                .query(row -> {
                    Map<Long, SourceFact> own =
                            sources.computeIfAbsent(row.getLong("agreement"), any -> new LinkedHashMap<>());
                    own.put(
                            row.getLong("id"),
                            new SourceFact(
                                    own.size() + 1,
                                    row.getString("publisher"),
                                    row.getString("title"),
                                    Rows.dateOrNull(row, "published"),
                                    row.getString("link")));
                });
        return sources;
    }

    static @Nullable SourceFact cited(ResultSet row, Map<Long, SourceFact> sources) throws SQLException {
        return sources.get(row.getLong("source"));
    }
}
