package org.twinning.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.Citation;
import org.twinning.platform.AsOf;
import org.twinning.platform.FieldsAsText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Rows;

/** Reads where the originals of an agreement were on a day, and which certified copies counted, as it was known. */
@Service
@Transactional(readOnly = true)
public class OriginalsReader {

    private static final FieldsAsText FIELDS = new FieldsAsText();

    private final JdbcClient jdbc;

    OriginalsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Originals of(String number, AsOf asOf) {
        Map<Long, List<Loan>> loans = loans(number, asOf);
        List<Original> originals = keepings(number, asOf).entrySet().stream()
                .map(it -> new Original(
                        it.getKey().id(),
                        it.getKey().position(),
                        it.getValue(),
                        loans.getOrDefault(it.getKey().id(), List.of())))
                .sorted(Comparator.comparingInt(Original::position))
                .toList();
        return new Originals(originals, copies(number, asOf), corrections(number, asOf));
    }

    private record Which(long id, int position) {}

    private Map<Which, List<Keeping>> keepings(String number, AsOf asOf) {
        return ask("""
                select k.*, o.position from original o join original_keeping k on k.original = o.id
                where o.agreement = :number and last_day(k.since) <= :asOf and known(k.recorded_at, k.withdrawn_at, :known)
                order by last_day(k.since) desc, k.id desc""", number, asOf)
                .query((row, at) -> Map.entry(new Which(row.getLong("original"), row.getInt("position")), keeping(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<Long, List<Loan>> loans(String number, AsOf asOf) {
        return ask("""
                select l.*, case when l.returned <= :asOf then l.returned end as back
                from original o join original_loan l on l.original = o.id
                where o.agreement = :number and l.lent <= :asOf and known(l.recorded_at, l.withdrawn_at, :known)
                order by l.lent desc, l.id desc""", number, asOf).query((row, at) -> Map.entry(row.getLong("original"), loan(row))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private List<CertifiedCopy> copies(String number, AsOf asOf) {
        return ask("""
                select c.id as copy_id, c.year, c.serial, f.*, f.annulled <= :asOf as gone
                from certified_copy c join certification f on f.copy = c.id
                where c.agreement = :number and f.certified <= :asOf and known(f.recorded_at, f.withdrawn_at, :known)
                order by c.year desc, c.serial desc""", number, asOf).query((row, at) -> copy(row)).list();
    }

    private List<PaperCorrection> corrections(String number, AsOf asOf) {
        return ask("""
                select c.*, s.publisher, s.title, s.published, s.link
                from paper_correction c left join source s on s.id = c.source
                where c.agreement = :number and c.recorded_at <= :known order by c.id desc""", number, asOf).query((row, at) -> correction(row)).list();
    }

    private JdbcClient.StatementSpec ask(String question, String number, AsOf asOf) {
        return jdbc.sql(question)
                .param("number", number)
                .param("asOf", asOf.date())
                .param("known", asOf.moment());
    }

    private static Keeping keeping(ResultSet row) throws SQLException {
        return new Keeping(
                row.getLong("id"),
                row.getString("side"),
                DocumentLanguage.valueOf(row.getString("language")),
                row.getString("office"),
                row.getString("mark"),
                PlannedDate.parse(row.getString("since")),
                Rows.stamp(row, "recorded"));
    }

    private static Loan loan(ResultSet row) throws SQLException {
        return new Loan(
                row.getLong("id"),
                row.getString("borrower"),
                row.getObject("lent", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("back", LocalDate.class),
                Rows.stamp(row, "recorded"));
    }

    private static CertifiedCopy copy(ResultSet row) throws SQLException {
        boolean gone = row.getBoolean("gone");
        return new CertifiedCopy(
                row.getLong("copy_id"),
                row.getInt("year"),
                row.getInt("serial"),
                row.getLong("id"),
                row.getString("recipient"),
                row.getObject("certified", LocalDate.class),
                row.getString("certified_by"),
                gone ? row.getObject("annulled", LocalDate.class) : null,
                gone ? row.getString("annulled_because") : null,
                Rows.stamp(row, "recorded"));
    }

    private static PaperCorrection correction(ResultSet row) throws SQLException {
        return new PaperCorrection(
                PaperFact.valueOf(row.getString("fact")),
                row.getObject("latter", Long.class),
                FIELDS.convertToEntityAttribute(row.getString("before")),
                FIELDS.convertToEntityAttribute(row.getString("after")),
                row.getString("reason"),
                row.getString("decided_by"),
                Citation.of(row),
                Rows.stamp(row, "recorded"));
    }
}
