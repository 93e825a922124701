package org.twinning.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The conditions of a search as they gather, with their parameters. */
class Criteria {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Criteria with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    /** A word is found in the number, in the title, or in a name of a partner or its region. */
    void word(String word, Set<String> territories) {
        String name = "word" + conditions.size();
        String partner = territories.isEmpty()
                ? ""
                : " or exists (select from agreement_partner p where p.agreement = a.id and p.territory in (:" + name
                        + "Territories))";
        and(
                "(lower(a.number) like '%' || lower(:" + name + ") || '%' or fold(coalesce(a.title_ru, '') || ' ' ||"
                        + " coalesce(a.title_be, '') || ' ' || coalesce(a.title_en, '')) like '%' || fold(:" + name
                        + ") || '%'" + partner + ")",
                name,
                word.replace("%", "\\%").replace("_", "\\_"));
        parameters.put(name + "Territories", territories);
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
