package org.twinning.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.Citation;
import org.twinning.platform.AsOf;
import org.twinning.platform.FieldsAsText;
import org.twinning.platform.NotFound;
import org.twinning.platform.Rows;
import org.twinning.platform.TakenBack;

/** Reads what of the follow-up can be corrected, and what was. */
@Service
@Transactional(readOnly = true)
public class CorrectionReader {

    private static final FieldsAsText FIELDS = new FieldsAsText();

    private final JdbcClient jdbc;

    CorrectionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The fact that a row tells.
     *
     * @throws NotFound when there is none
     * @throws TakenBack when it does not stand any more
     */
    public Correctable find(FollowUpFact fact, long id) {
        Correctable found = jdbc.sql("select f.id, " + fact.subject + ", to_jsonb(f) as row from " + fact.table + " f "
                        + fact.join + " where f.id = ?")
                .param(id)
                .query((row, at) -> new Correctable(
                        fact,
                        id,
                        row.getString("agreement"),
                        row.getString("region"),
                        row.getObject("visit", Long.class),
                        columns(row.getString("row"))))
                .optional()
                .orElseThrow(() -> new NotFound(fact + " " + id));
        if (found.text("withdrawn_at") != null) {
            throw new TakenBack(found.subject());
        }
        return found;
    }

    /**
     * The fact as it stands now, which is another row than the one asked for once that has been corrected.
     *
     * @throws NotFound when there is none
     * @throws TakenBack when it does not stand any more
     */
    public Correctable present(FollowUpFact fact, long id) {
        long living = jdbc.sql("""
                with recursive rows (id) as (
                    select cast(:id as bigint)
                    union select c.latter from rows join follow_up_correction c
                        on c.fact = :fact and c.former = rows.id and c.latter is not null)
                select max(id) from rows""")
                .param("id", id)
                .param("fact", fact.name())
                .query(Long.class)
                .single();
        return find(fact, living);
    }

    public Corrections ofAgreement(String number, AsOf asOf) {
        return read("agreement", number, asOf);
    }

    public Corrections ofRegion(String code, AsOf asOf) {
        return read("region", code, asOf);
    }

    public Corrections ofVisit(long visit, AsOf asOf) {
        return read("visit", visit, asOf);
    }

    /** The latest first. */
    private Corrections read(String subject, Object key, AsOf asOf) {
        return new Corrections(jdbc.sql("""
                select c.*, s.publisher, s.title, s.published, s.link
                from follow_up_correction c left join source s on s.id = c.source
                where c.%s = :key and c.recorded_at <= :known order by c.id desc""".formatted(subject))
                .param("key", key)
                .param("known", asOf.moment())
                .query((row, at) -> correction(row))
                .list());
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                FollowUpFact.valueOf(row.getString("fact")),
                row.getObject("latter", Long.class),
                FIELDS.convertToEntityAttribute(row.getString("before")),
                FIELDS.convertToEntityAttribute(row.getString("after")),
                row.getString("reason"),
                row.getString("decided_by"),
                Citation.of(row),
                Rows.stamp(row, "recorded"));
    }

    private static Map<String, @Nullable String> columns(String json) {
        return new HashMap<>(FIELDS.convertToEntityAttribute(json));
    }
}
