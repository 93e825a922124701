package org.twinning.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.platform.Names;
import org.twinning.platform.Rows;

/** Events by their numbers ({@code event:3}) under their occasions of today. */
@Component
class EventNames implements Names {

    private static final String EVENT = "event:";

    private final JdbcClient jdbc;

    EventNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> of(Collection<String> codes, Locale language) {
        List<Long> numbers = codes.stream()
                .filter(code -> code.matches(EVENT + "\\d{1,18}"))
                .map(code -> Long.valueOf(code.substring(EVENT.length())))
                .toList();
        Map<String, String> names = new LinkedHashMap<>();
        if (!numbers.isEmpty()) {
            jdbc.sql("select id, occasion_ru, occasion_be, occasion_en from signing_event where id in (:numbers)")
                    .param("numbers", numbers)
                    .query(row -> {
                        names.put(
                                EVENT + row.getLong("id"),
                                Rows.text(row, "occasion").in(language));
                    });
        }
        return names;
    }
}
