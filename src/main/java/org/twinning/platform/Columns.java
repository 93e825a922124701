package org.twinning.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of the row that a fact is made of, and the fields that the audit trail and the corrections call them. */
public record Columns(Map<String, String> fields) {

    /** @param columns a name where both are the same, else {@code column=field} */
    public static Columns of(String... columns) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String column : columns) {
            String[] names = column.split("=", 2);
            fields.put(names[0], names[names.length - 1]);
        }
        return new Columns(fields);
    }

    /** What a row says, by field; what it does not say is left out. */
    public Map<String, String> described(Map<String, @Nullable String> row) {
        Map<String, String> said = new LinkedHashMap<>();
        fields.forEach((column, field) -> {
            String value = row.get(column);
            if (value != null) {
                said.put(field, value);
            }
        });
        return said;
    }
}
