package org.twinning.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.Changes.Line;

/** Looks entries up for a reader, the latest first. */
@Component
public class AuditSearch {

    private final JdbcClient jdbc;
    private final EntryText text;
    private final Clock clock;

    AuditSearch(JdbcClient jdbc, EntryText text, Clock clock) {
        this.jdbc = jdbc;
        this.text = text;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<Line> find(AuditFilter filter, Pageable page) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        long total = jdbc.sql("select count(*) from audit_entry" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.put("limit", page.getPageSize());
        values.put("offset", page.getOffset());
        List<Line> lines =
                text.lines(jdbc.sql(AuditTrail.ENTRIES + where + " order by id desc limit :limit offset :offset")
                        .params(values)
                        .query(text::entry)
                        .list());
        return new PageImpl<>(lines, page, total);
    }

    private String where(AuditFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (filter.by() != null) {
            conditions.add("by = :by");
            values.put("by", filter.by());
        }
        if (filter.subject() != null) {
            conditions.add("subject in (:subjects)");
            values.put("subjects", subjects(filter.subject()));
        }
        if (filter.from() != null) {
            conditions.add("at >= :from");
            values.put("from", startOf(filter.from()));
        }
        if (filter.until() != null) {
            conditions.add("at < :until");
            values.put("until", startOf(filter.until().plusDays(1)));
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Nobody is asked to know how a subject is stored, or to mind the case of its letters. */
    private static List<String> subjects(String typed) {
        return Stream.of(typed, typed.toUpperCase(Locale.ROOT), typed.toLowerCase(Locale.ROOT))
                .flatMap(key -> Stream.concat(
                        Stream.of(key), EntryText.PATHS.keySet().stream().map(kind -> kind + ":" + key)))
                .distinct()
                .toList();
    }

    private Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
