package org.twinning.print;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.Recorder;
import org.twinning.platform.Stamp;

/** Issues sheets, and keeps what each of them said. */
@Service
@Transactional(readOnly = true)
public class Sheets {

    /** Whoever asks again so soon, and would get the same, is given the same sheet. */
    private static final Duration SAME = Duration.ofMinutes(10);

    private static final String ISSUED = """
            select s.*, c.content as frozen, p.name_ru, p.name_be, p.name_en, p.arms
            from issued_sheet s join sheet_content c on c.hash = s.content left join paper_setting p on p.id = s.setting
            """;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Recorder recorder;
    private final PaperSettings settings;
    private final ApplicationEventPublisher events;

    Sheets(JdbcClient jdbc, Recorder recorder, PaperSettings settings, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.recorder = recorder;
        this.settings = settings;
        this.events = events;
    }

    public Optional<IssuedSheet> find(SheetCode code) {
        return jdbc.sql(ISSUED + " where s.code = ?")
                .param(code.text())
                .query((row, index) -> sheet(row))
                .optional();
    }

    /** Keeps what the sheet says, and gives it a code. */
    @Transactional
    public SheetCode issue(Draft draft) {
        Stamp stamp = recorder.stamp();
        long setting = settings.now().id();
        String hash = jdbc.sql("select encode(sha256(convert_to(?, 'UTF8')), 'hex')")
                .param(draft.content())
                .query(String.class)
                .single();
        return justIssued(draft, hash, setting, stamp).orElseGet(() -> {
            jdbc.sql("insert into sheet_content (hash, content) values (?, ?) on conflict do nothing")
                    .params(hash, draft.content())
                    .update();
            SheetCode code = SheetCode.random(random);
            insert(code, draft, hash, setting, stamp);
            events.publishEvent(new PaperChange.SheetIssued(code.shown(), draft.title()));
            return code;
        });
    }

    private Optional<SheetCode> justIssued(Draft draft, String hash, long setting, Stamp stamp) {
        return jdbc.sql("""
                select code from issued_sheet where question = :question and issued_by = :by and issued_at > :since
                    and content = :hash and language = :language and as_of = :asOf
                    and known_on is not distinct from :knownOn::date and address = :address
                    and coalesce(setting, 0) = :setting
                order by issued_at desc limit 1""")
                .param("question", draft.question())
                .param("by", stamp.by())
                .param("since", Timestamp.from(stamp.at().minus(SAME)))
                .param("hash", hash)
                .param("language", draft.language().getLanguage())
                .param("asOf", draft.asOf().date())
                .param("knownOn", draft.asOf().knownOn())
                .param("address", draft.address())
                .param("setting", setting)
                .query(String.class)
                .optional()
                .map(SheetCode::new);
    }

    private void insert(SheetCode code, Draft draft, String hash, long setting, Stamp stamp) {
        jdbc.sql("""
                insert into issued_sheet (code, content, setting, title, name, wide, question, language, as_of, known_on,
                    address, issued_at, issued_by, person)
                values (:code, :hash, :setting, :title, :name, :wide, :question, :language, :asOf, :knownOn,
                    :address, :at, :by, :person)""")
                .param("code", code.text())
                .param("hash", hash)
                .param("setting", setting == 0 ? null : setting)
                .param("title", draft.title())
                .param("name", draft.name())
                .param("wide", draft.wide())
                .param("question", draft.question())
                .param("language", draft.language().getLanguage())
                .param("asOf", draft.asOf().date())
                .param("knownOn", draft.asOf().knownOn())
                .param("address", draft.address())
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .param("person", draft.person())
                .update();
    }

    private static IssuedSheet sheet(ResultSet row) throws SQLException {
        return new IssuedSheet(
                new SheetCode(row.getString("code")),
                row.getString("title"),
                row.getString("name"),
                row.getBoolean("wide"),
                row.getString("question"),
                row.getString("language"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("known_on", LocalDate.class),
                row.getString("address"),
                row.getTimestamp("issued_at").toInstant(),
                row.getString("issued_by"),
                row.getString("person"),
                row.getString("content"),
                row.getString("frozen"),
                row.getObject("setting") == null ? null : PaperSettings.letterhead(row));
    }
}
