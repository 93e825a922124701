package org.twinning.programme;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.platform.Names;
import org.twinning.platform.Rows;

@Component
class ProgrammeNames implements Names {

    private final JdbcClient jdbc;

    ProgrammeNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> of(Collection<String> codes, Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        if (!codes.isEmpty()) {
            jdbc.sql("select code, name_ru, name_be, name_en from programme where code in (:codes)")
                    .param("codes", codes)
                    .query(row -> {
                        names.put(row.getString("code"), Rows.text(row, "name").in(language));
                    });
        }
        return names;
    }
}
