package org.twinning.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.twinning.document.DocumentRefusal.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import org.twinning.platform.Refused;
import org.twinning.platform.Upload;

/** What is taken and what is not, asked of the very process that looks into files. */
class ExaminerTest {

    private static final Examiner EXAMINER = examiner(Duration.ofSeconds(60), "384MB");

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        EXAMINER.stop();
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("scan.pdf", Samples.pdf("one", "two"), Media.PDF, 2),
                Arguments.of("photo.JPEG", Samples.picture("jpeg"), Media.JPEG, 1),
                Arguments.of("photo.png", Samples.picture("png"), Media.PNG, 1),
                Arguments.of("scan.tif", Samples.picture("tiff"), Media.TIFF, 1),
                Arguments.of("text.docx", Samples.docx("words"), Media.DOCX, null),
                Arguments.of("sums.xlsx", Samples.xlsx("words"), Media.XLSX, null),
                Arguments.of("text.odt", Samples.odt("words"), Media.ODT, null),
                Arguments.of("letter.eml", Samples.letter("words"), Media.EML, null));
    }

    @ParameterizedTest
    @MethodSource("good")
    void takesTheKindsThatAreKept(String name, byte[] content, Media media, Integer pages) throws IOException {
        Examined taken = EXAMINER.examine(upload(name, content));
        assertThat(taken.media()).isEqualTo(media);
        assertThat(taken.name()).isEqualTo(name);
        assertThat(taken.pages()).isEqualTo(pages);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], FILE_EMPTY),
                Arguments.of("program named pdf", Samples.program(), FILE_NOT_ACCEPTED),
                Arguments.of(
                        "page named pdf",
                        Samples.text("<!DOCTYPE html><html><script>alert(1)</script></html>"),
                        FILE_NOT_ACCEPTED),
                Arguments.of(
                        "drawing named png",
                        Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>"),
                        FILE_NOT_ACCEPTED),
                Arguments.of("plain text", Samples.text("From here to there"), FILE_NOT_ACCEPTED),
                Arguments.of(
                        "page with a sender",
                        Samples.text("From: a@b\r\n\r\n<script>alert(1)</script>"),
                        FILE_NOT_ACCEPTED),
                Arguments.of("slides", Samples.pptx(), FILE_NOT_ACCEPTED),
                Arguments.of("macros", Samples.macroDocx(), FILE_NOT_ACCEPTED),
                Arguments.of("plain zip", Samples.zip(Map.of("a.txt", "a")), FILE_NOT_ACCEPTED),
                Arguments.of("pdf with a password", Samples.encryptedPdf("secret"), FILE_ENCRYPTED),
                Arguments.of("pdf with an owner", Samples.encryptedPdf(""), FILE_ENCRYPTED),
                Arguments.of("office with a password", Samples.encryptedOffice(), FILE_ENCRYPTED),
                Arguments.of("odt with a password", Samples.encryptedOdt(), FILE_ENCRYPTED),
                Arguments.of("locked letter", Samples.encryptedLetter(), FILE_ENCRYPTED),
                Arguments.of("cut pdf", Samples.truncated(Samples.pdf("one")), FILE_BROKEN),
                Arguments.of("cut jpeg", Samples.truncated(Samples.picture("jpeg")), FILE_BROKEN),
                Arguments.of("cut png", Samples.truncated(Samples.picture("png")), FILE_BROKEN),
                Arguments.of("cut tiff", Samples.truncated(Samples.picture("tiff")), FILE_BROKEN),
                Arguments.of("cut docx", Samples.truncated(Samples.docx("words")), FILE_BROKEN),
                Arguments.of("docx with broken xml", Samples.docx("<w:t>"), FILE_BROKEN),
                Arguments.of("cut letter", Samples.truncated(Samples.letter("words ".repeat(500))), FILE_BROKEN),
                Arguments.of("zip bomb", Samples.zipBomb(), FILE_BOMB),
                Arguments.of("xml bomb", Samples.xmlBomb(), FILE_BOMB),
                Arguments.of("deep xml", Samples.deepXml(), FILE_BOMB),
                Arguments.of("huge picture", Samples.hugePng(), FILE_BOMB));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refusesEverythingElseAndSaysWhy(String what, byte[] content, DocumentRefusal why) throws IOException {
        assertThat(refusal(EXAMINER, upload("file.pdf", content))).isEqualTo(why);
    }

    @Test
    void theNameEndsAsTheContentIs() throws IOException {
        assertThat(EXAMINER.examine(upload("agreement.exe", Samples.pdf("one"))).name())
                .isEqualTo("agreement.exe.pdf");
    }

    @Test
    void whatIsTooLargeIsNotLookedInto() {
        assertThat(refusal(EXAMINER, new Upload("large.pdf", null, 30_000_000, "0")))
                .isEqualTo(FILE_TOO_LARGE);
    }

    /** Two of them, so that the second finds a process that is there and one that is gone. */
    @Test
    void whoTakesTooLongOrTooMuchIsStoppedAndTheNextIsServed() throws IOException {
        Examiner hurried = examiner(Duration.ofMillis(1), "384MB");
        Examiner poor = examiner(Duration.ofSeconds(60), "3MB");
        try {
            assertThat(refusal(hurried, upload("a.pdf", Samples.pdf("a")))).isEqualTo(FILE_TOO_DEMANDING);
            assertThat(refusal(poor, upload("a.pdf", Samples.pdf("a")))).isEqualTo(FILE_TOO_DEMANDING);
            assertThat(refusal(poor, upload("a.pdf", Samples.pdf("a")))).isEqualTo(FILE_TOO_DEMANDING);
        } finally {
            hurried.stop();
            poor.stop();
        }
    }

    private static DocumentRefusal refusal(Examiner examiner, Upload upload) {
        Refused refused = catchThrowableOfType(Refused.class, () -> examiner.examine(upload));
        assertThat(refused).as("a refusal").isNotNull();
        return (DocumentRefusal) refused.reason();
    }

    private Upload upload(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("upload"), content);
        return new Upload(name, file, content.length, "0");
    }

    private static Examiner examiner(Duration patience, String memory) {
        return new Examiner(patience, DataSize.parse(memory), DataSize.ofMegabytes(25));
    }
}
