package org.twinning.agreement;

import java.util.Locale;

/** The order of a list: by what the reader chose, then by number, names as her language sorts them. */
final class Order {

    private Order() {}

    /** The {@code order by} clause. */
    static String by(AgreementQuery query, Locale language) {
        String direction = query.descending() ? " desc" : " asc";
        String name = language.getLanguage().equals("be")
                ? "be collate \"be-x-icu\""
                : language.getLanguage().equals("en") ? "en collate \"en-x-icu\"" : "ru collate \"ru-x-icu\"";
        String key =
                switch (query.sort()) {
                    case NUMBER -> "";
                    case PAIR ->
                        "(select n.name_" + name
                                + " from agreement_partner p join territory_name n on n.id = p.name"
                                + " where p.agreement = a.id and p.side = 0 and " + PartnerReader.ON_THE_DAY + ")"
                                + direction + ", ";
                    case PROGRAMME -> "d.programme" + direction + " nulls last, ";
                    case PLANNED -> byDate("c.planned", direction);
                    case SIGNED -> byDate("c.signed", direction);
                    case UNTIL ->
                        "known_end_on(term_end_on(c.term_end, c.counted_from, c.counted_months, c.renews_by, :asOf),"
                                + " c.coming, c.coming_on)" + direction
                                + " nulls last, ";
                    case STATUS ->
                        "array_position(array['OVERDUE','PARTLY_SIGNED','PLANNED','PROPOSED','SIGNED','IN_FORCE',"
                                + "'SUSPENDED','EXPIRED','TERMINATED','ABANDONED'], c.status)" + direction + ", ";
                };
        boolean byNumber = query.sort() == AgreementQuery.Sort.NUMBER;
        return " order by " + key + "length(a.number)" + (byNumber ? direction : "") + ", a.number"
                + (byNumber ? direction : "");
    }

    private static String byDate(String column, String direction) {
        return "first_day(" + column + ")" + direction + " nulls last, date_precision(" + column + ")" + direction
                + ", ";
    }
}
