package org.twinning.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.platform.Recorder;

/** What files say becomes searchable, whatever happens meanwhile. */
@RegisterTest
@Transactional
class ReadingTest {

    @Autowired
    DocumentRegister register;

    @Autowired
    Reading reading;

    @Autowired
    DocumentSearch search;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Recorder recorder;

    @TempDir
    Path folder;

    @Test
    void everyKindIsReadAndFound() throws IOException {
        attach(
                "a.pdf",
                Media.PDF,
                DocumentLanguage.EN,
                Samples.pdf("nothing here", "the harvest festival of Chechersk"));
        attach("a.docx", Media.DOCX, DocumentLanguage.RU, Samples.docx("Проведённые ярмарки, учёба и выставки"));
        attach("a.xlsx", Media.XLSX, DocumentLanguage.RU, Samples.xlsx("Поставка тракторов"));
        attach("a.odt", Media.ODT, DocumentLanguage.BE, Samples.odt("Супрацоўніцтва ў галіне культуры"));
        attach("a.eml", Media.EML, DocumentLanguage.RU, Samples.letter("Приглашаем делегацию"));
        reading.readAll();
        assertThat(jdbc.sql("select distinct state from document_reading")
                        .query(String.class)
                        .list())
                .containsExactly("READ");
        assertThat(found("festival")).containsExactly("a.pdf: 2: the harvest [festival] of Chechersk");
        assertThat(found("ярмарка")).containsExactly("a.docx: null: Проведённые [ярмарки], учёба и выставки");
        assertThat(found("учеба выставка")).containsExactly("a.docx: null: Проведённые ярмарки, [учёба] и [выставки]");
        assertThat(found("трактор")).hasSize(1);
        assertThat(found("супрацоўніцтва")).hasSize(1);
        assertThat(found("делегация")).hasSize(1);
        assertThat(found("I. Sakalova")).hasSize(1);
        assertThat(found("комбайн")).isEmpty();
    }

    @Test
    void onlyTheLatestVersionAndWhatWasKnownIsSearched() throws IOException {
        long id = attach("a.pdf", Media.PDF, DocumentLanguage.EN, Samples.pdf("cucumbers"));
        reading.readAll();
        register.addVersion(id, examined("b.pdf", Media.PDF, Samples.pdf("tomatoes")));
        reading.readAll();
        assertThat(found("cucumbers")).isEmpty();
        assertThat(found("tomatoes")).hasSize(1);
        register.withdraw(id, "wrong");
        assertThat(found("tomatoes")).isEmpty();
    }

    /** Whoever had it has died: its minute is over, so another begins anew. */
    @Test
    void whatADeadReplicaWasReadingIsReadByAnother() throws IOException {
        attach("a.pdf", Media.PDF, DocumentLanguage.EN, Samples.pdf("cucumbers"));
        jdbc.sql("update document_reading set state = 'READING', attempts = 1, next_at = now() + interval '1 minute'")
                .update();
        reading.readAll();
        assertThat(found("cucumbers")).as("somebody is at it").isEmpty();
        jdbc.sql("update document_reading set next_at = now() - interval '1 second'")
                .update();
        reading.readAll();
        assertThat(found("cucumbers")).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsTriedAgainLaterAndNotForEver() throws IOException {
        attach("a.pdf", Media.PDF, DocumentLanguage.EN, Samples.program());
        reading.readAll();
        assertThat(state()).isEqualTo("WAITING");
        jdbc.sql("update document_reading set attempts = 4, next_at = now()").update();
        reading.readAll();
        assertThat(state()).isEqualTo("FAILED");
    }

    @Test
    void aPhotographHasNoWords() throws IOException {
        attach("a.png", Media.PNG, DocumentLanguage.NONE, Samples.picture("png"));
        reading.readAll();
        assertThat(state()).isEqualTo("WITHOUT_TEXT");
    }

    @Test
    @EnabledIf("lettersAreRecognised")
    void aScanIsReadByItsLetters() throws IOException {
        attach(
                "a.pdf",
                Media.PDF,
                DocumentLanguage.RU,
                Samples.scannedPdf(Samples.drawn("Соглашение о дружбе", 1200, 300)));
        reading.readAll();
        assertThat(found("соглашение")).hasSize(1);
    }

    static boolean lettersAreRecognised() {
        boolean installed = Tesseract.languages().contains("rus");
        if (!installed && "required".equals(System.getenv("REGISTER_JOURNEYS"))) {
            throw new IllegalStateException("Tesseract with Russian is needed here");
        }
        return installed;
    }

    private String state() {
        return jdbc.sql("select state from document_reading")
                .query(String.class)
                .single();
    }

    private List<String> found(String words) {
        DocumentQuery query = new DocumentQuery(words, null, null, null, null);
        return search.find(query, recorder.present(), PageRequest.of(0, 10)).stream()
                .flatMap(hit -> hit.places().stream()
                        .map(place -> hit.document().latest().fileName() + ": " + place.page() + ": "
                                + place.text().stream()
                                        .map(it -> it.found() ? "[" + it.text() + "]" : it.text())
                                        .collect(Collectors.joining())))
                .toList();
    }

    private long attach(String name, Media media, DocumentLanguage language, byte[] content) throws IOException {
        return register.attach(
                new NewDocument(
                        Subject.agreement("TW-2022-002"),
                        DocumentKind.TEXT,
                        language,
                        "Title of " + name.toUpperCase(Locale.ROOT),
                        null),
                examined(name, media, content));
    }

    private Examined examined(String name, Media media, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        String digest = org.springframework.util.DigestUtils.md5DigestAsHex(content);
        return new Examined(file, name, media, content.length, digest + digest, null);
    }
}
