package org.twinning.document;

import static org.twinning.document.DocumentRefusal.*;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/** The one way to attach papers, to give them a new version, to withdraw them and to put them back. */
@Service
@Transactional
public class DocumentRegister {

    private final JdbcClient jdbc;
    private final Contents contents;
    private final DocumentCatalogue catalogue;
    private final Recorder recorder;
    private final ApplicationEventPublisher changes;

    DocumentRegister(
            JdbcClient jdbc,
            Contents contents,
            DocumentCatalogue catalogue,
            Recorder recorder,
            ApplicationEventPublisher changes) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.catalogue = catalogue;
        this.recorder = recorder;
        this.changes = changes;
    }

    /**
     * Attaches a paper with its first version.
     *
     * @return its number
     */
    public long attach(NewDocument document, Examined file) {
        Subject subject = document.subject();
        if (!catalogue.knows(subject)) {
            throw new Refused(NOTHING_TO_ATTACH_TO);
        }
        PlannedDate dated = document.dated();
        if (dated != null && dated.firstDay().isAfter(recorder.today())) {
            throw new Refused(DOCUMENT_IN_THE_FUTURE);
        }
        refuseTwice(subject, file);
        Stamp stamp = recorder.stamp();
        long id = jdbc.sql("""
                insert into document (agreement, ending, step, event, visit, kind, language, title, dated, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(subject.agreement())
                .param(subject.ending())
                .param(subject.stepName())
                .param(subject.event())
                .param(subject.visit())
                .param(document.kind().name())
                .param(document.language().name())
                .param(document.title())
                .param(dated == null ? null : dated.text())
                .param(Timestamp.from(stamp.at()))
                .param(stamp.by())
                .query(Long.class)
                .single();
        store(id, 1, file, stamp);
        Map<String, String> after = new LinkedHashMap<>();
        after.put("documentKind", document.kind().name());
        after.put("documentLanguage", document.language().name());
        Optional.ofNullable(dated).ifPresent(it -> after.put("dated", it.text()));
        after.putAll(fields(file.name(), file.sha256()));
        changes.publishEvent(new DocumentChange.Attached(subject.code(), document.title(), after));
        return id;
    }

    /** A further state of the same paper: a better scan, a corrected text. */
    public void addVersion(long id, Examined file) {
        lock(id);
        Document document = catalogue.get(id);
        refuseWithdrawn(document);
        refuseTwice(document.subject(), file);
        Version before = document.latest();
        int number = before.number() + 1;
        store(id, number, file, recorder.stamp());
        changes.publishEvent(new DocumentChange.NewVersion(
                document.subject().code(),
                document.title(),
                number,
                fields(before.fileName(), before.sha256()),
                fields(file.name(), file.sha256())));
    }

    /** It no longer counts; its files stay readable, and what was known before today still shows it. */
    public void withdraw(long id, String because) {
        lock(id);
        Document document = catalogue.get(id);
        refuseWithdrawn(document);
        Stamp stamp = recorder.stamp();
        jdbc.sql("insert into document_withdrawal (document, because, recorded_at, recorded_by) values (?, ?, ?, ?)")
                .params(id, because, Timestamp.from(stamp.at()), stamp.by())
                .update();
        changes.publishEvent(
                new DocumentChange.Withdrawn(document.subject().code(), document.title(), Map.of("reason", because)));
    }

    /** The withdrawal was wrong: the document counts again. That it was withdrawn meanwhile stays told. */
    public void putBack(long id, String because) {
        lock(id);
        Document document = catalogue.get(id);
        if (document.withdrawal() == null) {
            throw new Refused(DOCUMENT_NOT_WITHDRAWN);
        }
        if (!catalogue.knows(document.subject())) {
            throw new Refused(NOTHING_TO_ATTACH_TO);
        }
        catalogue.of(document.subject(), recorder.present()).stream()
                .filter(it -> it.versions().stream().anyMatch(version -> document.versions().stream()
                        .anyMatch(own -> own.sha256().equals(version.sha256()))))
                .findFirst()
                .ifPresent(same -> {
                    throw new Refused(ATTACHED_ANEW, same.title());
                });
        Stamp stamp = recorder.stamp();
        jdbc.sql("update document_withdrawal set withdrawn_at = ?, lifted_by = ?, lifted_because = ?"
                        + " where document = ? and withdrawn_at is null")
                .params(Timestamp.from(stamp.at()), stamp.by(), because, id)
                .update();
        changes.publishEvent(
                new DocumentChange.PutBack(document.subject().code(), document.title(), Map.of("reason", because)));
    }

    private void store(long document, int number, Examined file, Stamp stamp) {
        long version = jdbc.sql("""
                insert into document_version (document, number, file_name, media, size, sha256, pages, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(document)
                .param(number)
                .param(file.name())
                .param(file.media().name())
                .param(file.size())
                .param(file.sha256())
                .param(file.pages())
                .param(Timestamp.from(stamp.at()))
                .param(stamp.by())
                .query(Long.class)
                .single();
        contents.store(version, file.content());
        jdbc.sql("insert into document_reading (version) values (?)")
                .param(version)
                .update();
    }

    private void lock(long id) {
        jdbc.sql("select id from document where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
    }

    private static void refuseWithdrawn(Document document) {
        if (document.withdrawal() != null) {
            throw new Refused(DOCUMENT_WITHDRAWN);
        }
    }

    private void refuseTwice(Subject subject, Examined file) {
        catalogue.of(subject, recorder.present()).stream()
                .filter(it -> it.versions().stream()
                        .anyMatch(version -> version.sha256().equals(file.sha256())))
                .findFirst()
                .ifPresent(same -> {
                    throw new Refused(FILE_ALREADY_HERE, same.title());
                });
    }

    private static Map<String, String> fields(String name, String sha256) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("fileName", name);
        fields.put("sha256", sha256);
        return fields;
    }
}
