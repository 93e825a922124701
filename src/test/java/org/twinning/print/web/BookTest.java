package org.twinning.print.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.print.Hash;
import org.twinning.print.Verdict;

/** The register as a book, in its three forms. */
@RegisterTest
@Transactional
class BookTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"ru", "be", "en"})
    void isAPdfInOrderWithContentsAndBookmarks(String language) throws Exception {
        byte[] pdf = bytes("/book/all.pdf?asOf=2026-11-25&lang=" + language, "reader");
        Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve("book-" + language + ".pdf"), pdf);

        assertThat(Verdict.complaints(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> marks = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline(), marks);
            assertThat(marks).hasSize(1 + 1 + 1 + 6).anyMatch(it -> it.startsWith("TW-2022-002"));
            assertThat(pageOf("TW-2022-006.", document)).isGreaterThan(2);
            assertThat(contents(document))
                    .containsPattern("TW-2022-006[^\\n]* " + pageOf("TW-2022-006.", document) + "\\s");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/book/all.pdf", "/book/all.html", "/book/BY-HO.pdf", "/book/all.csv"})
    void theSameRegisterBecomesTheSameBytesWhoeverAsks(String address) throws Exception {
        byte[] first = bytes(address + "?asOf=2026-11-25&lang=be", "reader");
        Thread.sleep(1_100); // the PDF writer has a clock of its own, which counts seconds

        assertThat(bytes(address + "?asOf=2026-11-25&lang=be", "colleague")).isEqualTo(first);
        assertThat(bytes(address + "?asOf=2022-05-01&lang=be", "reader")).isNotEqualTo(first);
    }

    @Test
    void bearsTheHashOfWhatFollows() throws Exception {
        String file = new String(bytes("/book/all.html?asOf=2026-11-25", "reader"), StandardCharsets.UTF_8);
        String content = file.substring(file.indexOf("<!--content-->") + 14, file.indexOf("<!--/content-->"));
        String hash = Jsoup.parse(file).select(".book-hash").text();

        assertThat(hash).isEqualTo(Hash.of(content));
        assertThat(content).contains("Chechersk District");
        try (PDDocument pdf = Loader.loadPDF(bytes("/book/all.pdf?asOf=2026-11-25", "reader"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(hash);
        }
        jdbc.sql("""
                update agreement_signature set signatory = 'I. Ivanov' where side = 0
                    and agreement = (select id from agreement where number = 'TW-2022-002')""").update();
        assertThat(Jsoup.parse(new String(bytes("/book/all.html?asOf=2026-11-25", "reader"), StandardCharsets.UTF_8))
                        .select(".book-hash")
                        .text())
                .isNotEqualTo(hash);
    }

    @Test
    void theFileNeedsNoOther() throws Exception {
        Document file = Jsoup.parse(new String(bytes("/book/BY-HO.html", "reader"), StandardCharsets.UTF_8));

        assertThat(file.select("script, link, form, button, nav")).isEmpty();
        assertThat(file.select("[src]:not([src^=data:]), [href]:not([href^=#])"))
                .isEmpty();
        assertThat(file.select("style").html())
                .contains("data:font/woff2;base64,", ".book-entry")
                .doesNotContain("../fonts");
        assertThat(file.select(".book-entry")).hasSize(3);
    }

    @Test
    void aTableHasARowForEachAgreementAndNoFormulas() throws Exception {
        jdbc.sql("update agreement_particulars set title_en = '=HYPERLINK(\"x\")' where agreement ="
                        + " (select id from agreement where number = 'TW-2022-002')")
                .update();
        String table = new String(bytes("/book/all.csv?asOf=2026-11-25", "reader"), StandardCharsets.UTF_8);

        assertThat(table).startsWith("\ufeffnumber,kind,title,");
        assertThat(table.lines()).hasSize(7);
        assertThat(table.lines().toList().get(2))
                .startsWith("TW-2022-002,TWINNING,")
                .contains("IN_FORCE,2022-05-09,2022-05-09,2022-05-09", "LIP-TERBUNSKY", "CONFIRMED");
        assertThat(table).contains("'=HYPERLINK").doesNotContain(",=HYP", "\"=HYP");
        assertThat(table.lines().toList().get(3)).contains("2022-Q3");
    }

    @Test
    void isOfferedWholeAndByRegion() throws Exception {
        Document page = Jsoup.parse(new String(bytes("/book?asOf=2022-05-10", "reader"), StandardCharsets.UTF_8));

        assertThat(page.select("main tbody tr")).hasSize(4);
        assertThat(page.select("main a[href='/book/BY-HO.csv?asOf=2022-05-10']"))
                .hasSize(1);
        mvc.perform(get("/book/BY-HO-CHECHERSK").with(user("reader").roles("VIEWER")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/book/NONE.html").with(user("reader").roles("VIEWER"))).andExpect(status().isNotFound());
    }

    private static String contents(PDDocument document) throws Exception {
        PDFTextStripper first = new PDFTextStripper();
        first.setEndPage(2);
        return first.getText(document);
    }

    private static int pageOf(String text, PDDocument document) throws Exception {
        for (int page = document.getNumberOfPages(); page > 0; page--) {
            PDFTextStripper one = new PDFTextStripper();
            one.setStartPage(page);
            one.setEndPage(page);
            if (one.getText(document).contains(text)) {
                return page;
            }
        }
        return 0;
    }

    private static void collect(PDOutlineNode node, List<String> marks) {
        for (PDOutlineItem each : node.children()) {
            marks.add(each.getTitle());
            collect(each, marks);
        }
    }

    private byte[] bytes(String address, String person) throws Exception {
        return mvc.perform(get(address).with(user(person).roles("VIEWER")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
