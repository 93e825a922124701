package org.twinning.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.Citation;
import org.twinning.platform.AsOf;
import org.twinning.platform.LocalText;
import org.twinning.platform.Rows;

/** Reads the visits of delegations that had begun by a day; "April 2022" counts from its last day, as every imprecise date does. */
@Service
@Transactional(readOnly = true)
public class VisitCatalogue {

    private static final String VISITS = """
            select v.id, v.title_ru, v.title_be, v.title_en, v.dates, v.until, v.leader_ru, v.leader_be, v.leader_en,
                s.publisher, s.title, s.published, s.link
            from visit_known(:known) v left join source s on s.id = v.source
            where last_day(v.dates) <= :asOf
            """;

    private final JdbcClient jdbc;

    VisitCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All visits, the latest first. */
    public List<VisitLine> all(AsOf asOf) {
        return read(asked(VISITS + " order by first_day(v.dates) desc, v.id", asOf), asOf);
    }

    /** Those that concerned any of the agreements, the latest first. */
    public List<VisitLine> concerning(List<String> numbers, AsOf asOf) {
        return numbers.isEmpty() ? List.of() : read(asked(VISITS + """
                         and exists (select from visit_agreement a where a.visit = v.id and a.agreement in (:numbers)
                            and known(a.recorded_at, a.withdrawn_at, :known))
                        order by first_day(v.dates) desc, v.id""", asOf).param("numbers", numbers), asOf);
    }

    private JdbcClient.StatementSpec asked(String question, AsOf asOf) {
        return jdbc.sql(question).param("asOf", asOf.date()).param("known", asOf.moment());
    }

    private List<VisitLine> read(JdbcClient.StatementSpec visits, AsOf asOf) {
        return visits.query((row, number) -> visit(row, asOf)).list();
    }

    private VisitLine visit(ResultSet row, AsOf asOf) throws SQLException {
        long id = row.getLong("id");
        @Nullable LocalText leader = Rows.textOrNull(row, "leader");
        List<LocalText> places = jdbc.sql(
                        "select * from visit_place where visit = ? and known(recorded_at, withdrawn_at, ?) order by position, id")
                .params(id, asOf.moment())
                .query((place, number) -> Rows.text(place, "name"))
                .list();
        List<String> agreements = jdbc.sql(
                        "select agreement from visit_agreement where visit = ? and known(recorded_at, withdrawn_at, ?) order by agreement")
                .params(id, asOf.moment())
                .query(String.class)
                .list();
        return new VisitLine(
                id,
                Rows.text(row, "title"),
                Rows.span(row, "dates", "until"),
                leader,
                places,
                agreements,
                Citation.of(row));
    }
}
