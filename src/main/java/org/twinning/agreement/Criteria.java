package org.twinning.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The conditions of a search as they gather, with their parameters. */
class Criteria {

    /** As the index of migration V0110 has them. */
    private static final String TITLES =
            "fold(coalesce(title_ru, '') || ' ' || coalesce(title_be, '') || ' ' || coalesce(title_en, ''))";

    /** As the index of migration V0047 has it; a signature counts from the last day of its date. */
    private static final String SIGNATORIES =
            "select agreement from agreement_signature where last_day(signed) <= :asOf"
                    + " and known(recorded_at, withdrawn_at, :known) and fold(signatory)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Criteria with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Each as an index of migration V0190 has it; an end has moved of itself when the certain one is over ({@link Finding#on}). */
    void caveats(Set<Caveat> any) {
        List<String> notices =
                Caveat.notices().stream().filter(any::contains).map(Enum::name).toList();
        List<String> either = new ArrayList<>();
        if (any.contains(Caveat.PRESUMED)) {
            either.add("c.renews_by is not null and c.term_end < :asOf");
        }
        if (!notices.isEmpty()) {
            either.add("c.notice in (:notices)");
            parameters.put("notices", notices);
        }
        conditions.add("(" + String.join(" or ", either) + ")");
    }

    void and(String condition) {
        conditions.add(condition);
    }

    Criteria and(String condition, String name, Object value) {
        conditions.add(condition);
        return with(name, value);
    }

    /**
     * A word is found in the number, in the title, in a name of a partner or its region or of who heads it, in the name of who
     * had signed by the day, or where another part of the register speaks of the agreement ({@link Mention}). Each place is asked by itself and by its index: asked together in one condition, they would be looked for in
     * every agreement.
     */
    void word(String word, Set<String> territories, Set<String> mentioned) {
        String name = "word" + conditions.size();
        String partners = territories.isEmpty()
                ? ""
                : " union all select p.agreement from agreement_partner p where p.territory in (:" + name
                        + "Territories) and " + PartnerReader.ON_THE_DAY;
        String mentions = mentioned.isEmpty()
                ? ""
                : " union all select id from agreement where number in (:" + name + "Mentioned)";
        and(
                "a.id in (select id from agreement where lower(number) like '%' || lower(:" + name + ") || '%'"
                        + " union all select agreement from agreement_particulars where known(recorded_at, withdrawn_at, :known) and "
                        + TITLES + " like '%' || fold(:" + name
                        + ") || '%' union all " + SIGNATORIES + " like '%' || fold(:" + name + ") || '%'" + partners
                        + mentions + ")",
                name,
                word.replace("%", "\\%").replace("_", "\\_"));
        parameters.put(name + "Territories", territories);
        parameters.put(name + "Mentioned", mentioned);
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
