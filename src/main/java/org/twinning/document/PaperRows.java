package org.twinning.document;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.platform.FieldsAsText;
import org.twinning.platform.NotFound;
import org.twinning.platform.StaleVersion;
import org.twinning.platform.Stamp;
import org.twinning.platform.TakenBack;

/** The rows in which facts of papers stand: entered, withdrawn, and entered anew with something changed. */
@Component
class PaperRows {

    private static final FieldsAsText JSON = new FieldsAsText();

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws NotFound when there is no such row
     * @throws TakenBack when it does not stand any more
     */
    StandingPaper find(PaperFact fact, long id) {
        StandingPaper found = jdbc.sql("select o.agreement, to_jsonb(f) as row from " + fact.table + " f " + fact.join
                        + " where f.id = ?")
                .param(id)
                .query((row, at) -> new StandingPaper(
                        fact,
                        id,
                        row.getString("agreement"),
                        new HashMap<>(JSON.convertToEntityAttribute(row.getString("row")))))
                .optional()
                .orElseThrow(() -> new NotFound(fact + " " + id));
        if (found.text("withdrawn_at") != null) {
            throw new TakenBack("agreement:" + found.agreement());
        }
        return found;
    }

    /** That which stands in the place of the row by now. */
    StandingPaper present(PaperFact fact, long id) {
        long standing = jdbc.sql("""
                with recursive rows (id) as (
                    select cast(:id as bigint)
                    union select c.latter from rows join paper_correction c
                        on c.fact = :fact and c.former = rows.id and c.latter is not null)
                select max(id) from rows""")
                .param("id", id)
                .param("fact", fact.name())
                .query(Long.class)
                .single();
        return find(fact, standing);
    }

    long insert(PaperFact fact, Map<String, @Nullable String> facts, Stamp stamp) {
        Map<String, @Nullable String> row = new LinkedHashMap<>(facts);
        row.put("recorded_at", stamp.at().toString());
        row.put("recorded_by", stamp.by());
        row.remove("id");
        row.remove("withdrawn_at");
        String columns = String.join(", ", row.keySet());
        return jdbc.sql("insert into " + fact.table + " (" + columns + ") select " + columns
                        + " from jsonb_populate_record(null::" + fact.table + ", cast(? as jsonb)) returning id")
                .param(JSON.convertToDatabaseColumn(row))
                .query(Long.class)
                .single();
    }

    /** What is not named stays as it was. */
    long replace(StandingPaper former, Map<String, @Nullable String> right, Stamp stamp) {
        withdraw(former, stamp);
        Map<String, @Nullable String> row = new LinkedHashMap<>(former.row());
        row.putAll(right);
        return insert(former.fact(), row, stamp);
    }

    /** @throws StaleVersion when somebody else has withdrawn the row since it was read */
    void withdraw(StandingPaper paper, Stamp stamp) {
        int withdrawn = jdbc.sql(
                        "update " + paper.fact().table + " set withdrawn_at = ? where id = ? and withdrawn_at is null")
                .params(Timestamp.from(stamp.at()), paper.id())
                .update();
        if (withdrawn == 0) {
            throw new StaleVersion("agreement:" + paper.agreement(), paper.id());
        }
    }

    /** Columns and their values in turn. */
    static Map<String, @Nullable String> row(@Nullable Object... columnsAndValues) {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        for (int at = 0; at < columnsAndValues.length; at += 2) {
            Object value = columnsAndValues[at + 1];
            row.put(String.valueOf(columnsAndValues[at]), value == null ? null : value.toString());
        }
        return row;
    }
}
