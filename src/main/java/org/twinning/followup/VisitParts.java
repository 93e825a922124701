package org.twinning.followup;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.platform.AsOf;
import org.twinning.platform.LocalText;
import org.twinning.platform.Recorder;
import org.twinning.platform.Rows;
import org.twinning.platform.Stamp;

/** The places that a visit saw and the agreements that it concerned; each is a row of its own. */
@Component
class VisitParts {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final JdbcClient jdbc;
    private final Recorder recorder;

    VisitParts(JdbcClient jdbc, Recorder recorder) {
        this.jdbc = jdbc;
        this.recorder = recorder;
    }

    /** In the order in which they were told. */
    List<LocalText> places(long visit, AsOf asOf) {
        return jdbc.sql(
                        "select * from visit_place where visit = ? and known(recorded_at, withdrawn_at, ?) order by position, id")
                .params(visit, asOf.moment())
                .query((row, at) -> Rows.text(row, "name"))
                .list();
    }

    List<String> agreements(long visit, AsOf asOf) {
        return jdbc.sql("select agreement from visit_agreement where visit = ? and known(recorded_at, withdrawn_at, ?)"
                        + " order by agreement")
                .params(visit, asOf.moment())
                .query(String.class)
                .list();
    }

    /** From now on these; what stands there already stays as it is. */
    void arrange(long visit, List<LocalText> places, Collection<String> agreements, Stamp stamp) {
        if (!places(visit, recorder.present()).equals(places)) {
            withdraw("visit_place", visit, stamp);
            for (int at = 0; at < places.size(); at++) {
                LocalText place = places.get(at);
                jdbc.sql(
                                "insert into visit_place (visit, position, name_ru, name_be, name_en, recorded_at, recorded_by)"
                                        + " values (?, ?, ?, ?, ?, ?, ?)")
                        .param(visit)
                        .param(at)
                        .param(place.ru())
                        .param(place.be())
                        .param(place.en())
                        .param(Timestamp.from(stamp.at()))
                        .param(stamp.by())
                        .update();
            }
        }
        if (!agreements(visit, recorder.present()).containsAll(agreements)
                || agreements.size() != agreements(visit, recorder.present()).size()) {
            withdraw("visit_agreement", visit, stamp);
            for (String number : agreements) {
                jdbc.sql("insert into visit_agreement (visit, agreement, recorded_at, recorded_by) values (?, ?, ?, ?)")
                        .params(visit, number, Timestamp.from(stamp.at()), stamp.by())
                        .update();
            }
        }
    }

    void withdraw(String table, long visit, Stamp stamp) {
        jdbc.sql("update " + table + " set withdrawn_at = ? where visit = ? and withdrawn_at is null")
                .params(Timestamp.from(stamp.at()), visit)
                .update();
    }

    /** As the audit trail keeps them. */
    Map<String, String> described(long visit) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("visitAgreements", String.join(", ", agreements(visit, recorder.present())));
        fields.put(
                "visitPlaces",
                places(visit, recorder.present()).stream()
                        .map(it -> it.in(RUSSIAN))
                        .collect(Collectors.joining("; ")));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
