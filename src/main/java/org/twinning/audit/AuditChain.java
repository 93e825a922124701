package org.twinning.audit;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whether the trail is as the register wrote it. The database computes every hash anew and compares each entry with
 * its neighbour, so an entry that was altered, put in or taken out between others is found. Entries cut off at the end
 * leave no gap: they show only against an older print, which is why each print carries the last entry's number and code.
 */
@Component
public class AuditChain {

    private final JdbcClient jdbc;

    AuditChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String ALTERED = """
            (entry.previous is distinct from coalesce(former.hash, '')
             or former.id is null and entry.id > 1
             or entry.hash is distinct from audit_hash(entry))
            """;

    private static final String UNLIKE_THE_NEXT = """
            (next.previous <> entry.hash or next.id is null and entry.id < (select max(id) from audit_entry))
            """;

    /** Computes every hash there is: as long as the trail is, so readers ask for it and do not get it with each page. */
    @Transactional(readOnly = true)
    public Verdict verify() {
        return verdict(ALTERED, List.of());
    }

    /** Of those entries only, and whether their neighbours fit them. */
    @Transactional(readOnly = true)
    public Verdict verify(Collection<Long> shown) {
        return shown.isEmpty()
                ? verdict("false", shown)
                : verdict("entry.id in (:shown) and (" + ALTERED + " or " + UNLIKE_THE_NEXT + ")", shown);
    }

    private Verdict verdict(String broken, Collection<Long> shown) {
        return jdbc.sql("""
                select (select max(id) from audit_entry) as last,
                       (select left(encode(hash, 'hex'), 16) from audit_entry order by id desc limit 1) as code,
                       (select min(entry.id)
                        from audit_entry entry
                        left join audit_entry former on former.id = entry.id - 1
                        left join audit_entry next on next.id = entry.id + 1
                        where\s""" + broken + ") as broken")
                .param("shown", shown)
                .query((row, number) ->
                        new Verdict(row.getLong("last"), row.getString("code"), row.getObject("broken", Long.class)))
                .single();
    }

    /**
     * What was found.
     *
     * @param last number of the last entry; 0 when there is none
     * @param code beginning of the last entry's hash
     * @param broken number of the first entry that is not as it was written; null when all are
     */
    public record Verdict(
            long last, @Nullable String code, @Nullable Long broken) {}
}
