package org.twinning.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Dossier.CorrectionFact;
import org.twinning.agreement.Dossier.EventFact;
import org.twinning.agreement.Dossier.OutcomeFact;
import org.twinning.agreement.Dossier.PlanFact;
import org.twinning.agreement.Dossier.SignatureFact;
import org.twinning.agreement.Dossier.SourceFact;
import org.twinning.platform.AsOf;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Rows;

/** Gathers how agreements were to be signed, were signed, or were not: plans, signatures and what became of them at events. */
@Component
class SigningReader {

    private final JdbcClient jdbc;

    SigningReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlanFact> plans(long agreement, AsOf asOf, Map<Long, SourceFact> sources, List<CorrectionFact> corrections) {
        return jdbc.sql("""
                select p.*, e.occasion_ru, e.occasion_be, e.occasion_en,
                    e.place_ru as event_place_ru, e.place_be as event_place_be, e.place_en as event_place_en, e.held as event_held,
                    row_number() over (order by announced_on desc, position desc) = 1 as counts
                from agreement_plan p left join signing_event_on(?, ?) e on e.id = p.event
                where agreement = ? and announced_on <= ? and known(p.recorded_at, p.withdrawn_at, ?)
                order by announced_on desc, position desc""")
                .params(asOf.date(), asOf.moment(), agreement, asOf.date(), asOf.moment())
                .query((row, index) -> new PlanFact(
                        row.getInt("position"),
                        PlannedDate.parse(row.getString("planned")),
                        row.getObject("announced_on", LocalDate.class),
                        event(row),
                        Rows.textOrNull(row, "place"),
                        row.getBoolean("counts"),
                        SourceReader.cited(row, sources),
                        DossierReader.corrected(Corrected.PLAN, row.getInt("position"), corrections),
                        Rows.stamp(row, "recorded")))
                .list();
    }

    /** By the agreements' ids, in their sides' order. */
    Map<Long, List<SignatureFact>> signatures(
            Map<Long, List<PartnerLine>> lines,
            AsOf asOf,
            Map<Long, Map<Long, SourceFact>> sources,
            List<CorrectionFact> corrections) {
        Map<Long, List<SignatureFact>> signatures = new HashMap<>();
        if (lines.isEmpty()) {
            return signatures;
        }
        jdbc.sql("""
                select s.*, e.occasion_ru, e.occasion_be, e.occasion_en,
                    e.place_ru as event_place_ru, e.place_be as event_place_be, e.place_en as event_place_en, e.held as event_held
                from agreement_signature s left join signing_event_on(:day, :known) e on e.id = s.event
                where agreement in (:agreements) and last_day(signed) <= :day
                    and known(s.recorded_at, s.withdrawn_at, :known)
                order by side""")
                .param("agreements", lines.keySet())
                .param("day", asOf.date())
                .param("known", asOf.moment())
                .query(row -> {
                    long agreement = row.getLong("agreement");
                    signatures
                            .computeIfAbsent(agreement, any -> new ArrayList<>())
                            .add(new SignatureFact(
                                    row.getInt("position"),
                                    Objects.requireNonNull(lines.get(agreement)).get(row.getInt("side")),
                                    PlannedDate.parse(row.getString("signed")),
                                    row.getString("signatory"),
                                    row.getString("post"),
                                    event(row),
                                    Rows.textOrNull(row, "place"),
                                    SourceReader.cited(row, sources.getOrDefault(agreement, Map.of())),
                                    DossierReader.corrected(Corrected.SIGNATURE, row.getInt("position"), corrections),
                                    Rows.stamp(row, "recorded")));
                });
        return signatures;
    }

    List<OutcomeFact> outcomes(String number, AsOf asOf) {
        return jdbc.sql("""
                select f.*, i.event, e.occasion_ru, e.occasion_be, e.occasion_en,
                    e.place_ru as event_place_ru, e.place_be as event_place_be, e.place_en as event_place_en, e.held as event_held
                from agenda_item i join agenda_item_outcome f on f.item = i.id
                left join signing_event_on(?, ?) e on e.id = i.event
                where i.agreement = ? and f.kind <> 'SIGNED' and f.day <= ? and known(f.recorded_at, f.withdrawn_at, ?)
                order by f.recorded_at""")
                .params(asOf.date(), asOf.moment(), number, asOf.date(), asOf.moment())
                .query((row, index) -> new OutcomeFact(
                        row.getObject("day", LocalDate.class),
                        row.getString("kind").equals("MOVED"),
                        row.getString("reason"),
                        Rows.dateOrNull(row, "moved_to"),
                        event(row),
                        Rows.stamp(row, "recorded")))
                .list();
    }

    /** None also when the event itself was not known at the moment asked of. */
    private static @Nullable EventFact event(ResultSet row) throws SQLException {
        LocalText occasion = Rows.textOrNull(row, "occasion");
        return occasion == null
                ? null
                : new EventFact(
                        row.getLong("event"),
                        occasion,
                        Rows.textOrNull(row, "event_place"),
                        Rows.dateOrNull(row, "event_held"));
    }
}
