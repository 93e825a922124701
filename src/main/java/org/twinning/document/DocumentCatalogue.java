package org.twinning.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.StepKind;
import org.twinning.platform.AsOf;
import org.twinning.platform.NotFound;
import org.twinning.platform.Recorder;
import org.twinning.platform.Rows;
import org.twinning.platform.Stamp;

/**
 * Reads papers. On a day D those count that are dated D or earlier, or bear no date; what was known on K is told by the
 * moments at which they and their versions came, and at which they were withdrawn.
 */
@Service
@Transactional(readOnly = true)
public class DocumentCatalogue {

    /** That the document {@code d} was there and counted, as it was known at the moment {@code :known}. */
    static final String COUNTS = "d.recorded_at <= :known and not exists (select from document_withdrawal w"
            + " where w.document = d.id and known(w.recorded_at, w.withdrawn_at, :known))";

    private static final String DOCUMENTS = "select d.* from document d where d.recorded_at <= :known and ";

    private static final String OF_THE_DAY = " and (d.dated is null or last_day(d.dated) <= :asOf)"
            + " order by d.kind <> 'TEXT', first_day(d.dated) desc nulls last, d.id desc";

    private final JdbcClient jdbc;
    private final Recorder recorder;

    DocumentCatalogue(JdbcClient jdbc, Recorder recorder) {
        this.jdbc = jdbc;
        this.recorder = recorder;
    }

    /** What is attached to it, the withdrawn ones too; the text first, then by date, the latest first. */
    public List<Document> all(Subject subject, AsOf asOf) {
        String column = subject.agreement() != null ? "agreement" : subject.event() != null ? "event" : "visit";
        Object key = subject.agreement() != null
                ? subject.agreement()
                : subject.event() != null ? subject.event() : subject.visit();
        return read(
                ask(DOCUMENTS + "d." + column + " = :key" + OF_THE_DAY, asOf).param("key", key), asOf);
    }

    /** What is attached to it and counts. */
    public List<Document> of(Subject subject, AsOf asOf) {
        return all(subject, asOf).stream().filter(it -> it.withdrawal() == null).toList();
    }

    /** Whether what documents are to belong to is in the register. */
    public boolean knows(Subject subject) {
        JdbcClient.StatementSpec question = subject.step() != null
                ? jdbc.sql("select count(*) from agreement_ending_step s join agreement a on a.id = s.agreement"
                                + " where a.number = ? and s.ending = ? and s.step = ? and s.withdrawn_at is null")
                        .param(subject.agreement())
                        .param(subject.ending())
                        .param(subject.stepName())
                : subject.agreement() != null
                        ? jdbc.sql("select count(*) from agreement a join agreement_particulars p on p.agreement = a.id"
                                        + " where a.number = ? and p.withdrawn_at is null")
                                .param(subject.agreement())
                        : subject.event() != null
                                ? jdbc.sql("select count(*) from signing_event where id = ?")
                                        .param(subject.event())
                                : jdbc.sql("select count(*) from visit where id = ?")
                                        .param(subject.visit());
        return question.query(Long.class).single() > 0;
    }

    /** @throws NotFound when there is none of this number, or was not yet */
    public Document get(long id, AsOf asOf) {
        return read(ask(DOCUMENTS + "d.id = :id", asOf).param("id", id), asOf).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("document " + id));
    }

    Document get(long id) {
        return get(id, recorder.present());
    }

    /** @throws NotFound when the document has no such version, or had not yet */
    public Version version(long id, int number, AsOf asOf) {
        return get(id, asOf).versions().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number + " of document " + id));
    }

    List<Document> read(JdbcClient.StatementSpec question, AsOf asOf) {
        List<Document> bare = question.query((row, at) -> document(row)).list();
        if (bare.isEmpty()) {
            return bare;
        }
        Map<Long, List<Version>> versions = jdbc
                .sql("select v.*, coalesce(r.state, 'WAITING') as reading from document_version v"
                        + " left join document_reading r on r.version = v.id"
                        + " where v.document in (:ids) and v.recorded_at <= :known order by v.number desc")
                .param("ids", bare.stream().map(Document::id).toList())
                .param("known", asOf.moment())
                .query((row, at) -> Map.entry(row.getLong("document"), version(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<Long, List<Document.Withdrawal>> withdrawals = withdrawals(bare, asOf);
        return bare.stream()
                .map(it -> it.with(
                        withdrawals.getOrDefault(it.id(), List.of()), versions.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Document.Withdrawal>> withdrawals(List<Document> documents, AsOf asOf) {
        return jdbc
                .sql("select w.*, w.withdrawn_at <= :known as lifted from document_withdrawal w"
                        + " where w.document in (:ids) and w.recorded_at <= :known order by w.recorded_at desc")
                .param("ids", documents.stream().map(Document::id).toList())
                .param("known", asOf.moment())
                .query((row, at) -> Map.entry(row.getLong("document"), withdrawal(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private JdbcClient.StatementSpec ask(String question, AsOf asOf) {
        return jdbc.sql(question).param("asOf", asOf.date()).param("known", asOf.moment());
    }

    private static Document document(ResultSet row) throws SQLException {
        String step = row.getString("step");
        return new Document(
                row.getLong("id"),
                new Subject(
                        row.getString("agreement"),
                        row.getObject("ending", Integer.class),
                        step == null ? null : StepKind.valueOf(step),
                        row.getObject("event", Long.class),
                        row.getObject("visit", Long.class)),
                DocumentKind.valueOf(row.getString("kind")),
                DocumentLanguage.valueOf(row.getString("language")),
                row.getString("title"),
                Rows.dateOrNull(row, "dated"),
                List.of(),
                Rows.stamp(row, "recorded"),
                List.of());
    }

    private static Document.Withdrawal withdrawal(ResultSet row) throws SQLException {
        Document.@Nullable Lifting lifting = row.getBoolean("lifted")
                ? new Document.Lifting(
                        row.getTimestamp("withdrawn_at").toInstant(),
                        row.getString("lifted_by"),
                        row.getString("lifted_because"))
                : null;
        Stamp stamp = Rows.stamp(row, "recorded");
        return new Document.Withdrawal(stamp.at(), stamp.by(), row.getString("because"), lifting);
    }

    static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getLong("id"),
                row.getInt("number"),
                row.getString("file_name"),
                Media.valueOf(row.getString("media")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("pages", Integer.class),
                ReadingState.valueOf(row.getString("reading")),
                Rows.stamp(row, "recorded"));
    }
}
