package org.twinning.document;

import com.ibm.icu.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinning.event.EventDossier;
import org.twinning.platform.AsOf;
import org.twinning.platform.Option;
import org.twinning.platform.Words;

/** The papers of a page that belongs to another part of the register; templates call it {@code @papers}. */
@Component
public class Papers {

    private static final long MEGABYTE = 1024 * 1024;

    private final DocumentCatalogue catalogue;
    private final MissingTexts missing;
    private final OriginalsReader originals;
    private final DocumentSearch search;
    private final Reading reading;
    private final Examiner examiner;
    private final Words words;

    Papers(
            DocumentCatalogue catalogue,
            MissingTexts missing,
            OriginalsReader originals,
            DocumentSearch search,
            Reading reading,
            Examiner examiner,
            Words words) {
        this.catalogue = catalogue;
        this.missing = missing;
        this.originals = originals;
        this.search = search;
        this.reading = reading;
        this.examiner = examiner;
        this.words = words;
    }

    public List<Document> ofAgreement(String number, AsOf asOf) {
        return catalogue.all(Subject.agreement(number), asOf);
    }

    public List<Document> ofEvent(long id, AsOf asOf) {
        return catalogue.all(Subject.event(id), asOf);
    }

    public List<Document> ofVisit(long id, AsOf asOf) {
        return catalogue.all(Subject.visit(id), asOf);
    }

    /** How many agreements were signed at the event whose texts are still missing. */
    public int textsMissing(EventDossier event, AsOf asOf) {
        return missing.of(event, asOf).size();
    }

    public Originals originals(String number, AsOf asOf) {
        return originals.of(number, asOf);
    }

    /** Those of them that count. */
    public List<Document> standing(List<Document> all) {
        return all.stream().filter(it -> it.withdrawal() == null).toList();
    }

    public List<Document> withdrawn(List<Document> all) {
        return all.stream().filter(it -> it.withdrawal() != null).toList();
    }

    /** How many papers say what a reader looks for elsewhere. */
    public long saying(@Nullable String words, AsOf asOf) {
        return words == null || words.isBlank() ? 0 : search.count(words, asOf);
    }

    /** The largest file that is taken, in megabytes. */
    public long limit() {
        return examiner.limit();
    }

    /** In which a text can be. */
    public List<Option> languages() {
        return Stream.of(DocumentLanguage.RU, DocumentLanguage.BE, DocumentLanguage.RU_BE, DocumentLanguage.EN)
                .map(it -> new Option(it.name(), words.message("document.language." + it)))
                .toList();
    }

    /** What is known of the words in a file. */
    public String reading(Version version) {
        return words.message(
                version.reading() == ReadingState.WITHOUT_TEXT && !reading.recognisesLetters()
                        ? "document.reading.unrecognised"
                        : "document.reading." + version.reading());
    }

    /** "340 KB", "2.4 MB", as the reader's language writes numbers. */
    public String size(long bytes) {
        NumberFormat numbers = NumberFormat.getInstance(words.language());
        numbers.setMaximumFractionDigits(1);
        return bytes < MEGABYTE
                ? words.message("document.kilobytes", numbers.format(Math.max(1, (bytes + 512) / 1024)))
                : words.message("document.megabytes", numbers.format((double) bytes / MEGABYTE));
    }
}
