package org.twinning.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.document.DocumentKind;
import org.twinning.document.DocumentLanguage;
import org.twinning.document.DocumentRegister;
import org.twinning.document.Examined;
import org.twinning.document.Media;
import org.twinning.document.NewDocument;
import org.twinning.document.OriginalRegister;
import org.twinning.document.OriginalRegister.NewKeeping;
import org.twinning.document.Samples;
import org.twinning.document.Subject;
import org.twinning.platform.PlannedDate;

@RegisterTest
@Transactional
class DocumentsApiTest {

    private static final String AGREEMENT = "/api/v1/agreements/TW-2022-002";
    private static final byte[] CONTENT = Samples.pdf("one", "two");

    @Autowired
    MockMvc mvc;

    @Autowired
    DocumentRegister documents;

    @Autowired
    OriginalRegister originals;

    @TempDir
    Path folder;

    @Test
    void tellsOfEveryFileWhatItIsAndWhereItsBytesAre() throws Exception {
        long id = documents.attach(
                new NewDocument(
                        Subject.agreement("TW-2022-002"),
                        DocumentKind.TEXT,
                        DocumentLanguage.RU_BE,
                        "Signed copy",
                        PlannedDate.parse("2022-05-09")),
                file());
        String content = "/api/v1/documents/" + id + "/versions/1/content";
        ask(AGREEMENT + "/documents")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].kind").value("TEXT"))
                .andExpect(jsonPath("$.items[0].language").value("RU_BE"))
                .andExpect(jsonPath("$.items[0].dated").value("2022-05-09"))
                .andExpect(jsonPath("$.items[0].notice").value(nullValue()))
                .andExpect(jsonPath("$.items[0].versions[0].media").value("PDF"))
                .andExpect(jsonPath("$.items[0].versions[0].size").value(CONTENT.length))
                .andExpect(jsonPath("$.items[0].versions[0].sha256").value(digest()))
                .andExpect(jsonPath("$.items[0].versions[0].content").value(content));
        ask(AGREEMENT + "/documents?asOf=2022-05-08")
                .andExpect(jsonPath("$.items.length()").value(0));
        MockHttpServletResponse answer = ask(content).andReturn().getResponse();
        assertThat(answer.getContentAsByteArray()).isEqualTo(CONTENT);
        assertThat(answer.getHeader("ETag")).isEqualTo("\"" + digest() + "\"");
        assertThat(mvc.perform(get(content)).andReturn().getResponse().getStatus())
                .isEqualTo(401);
        assertThat(mvc.perform(get(AGREEMENT + "/documents"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void tellsWhereTheOriginalsAre() throws Exception {
        originals.enter(
                "TW-2022-002",
                new NewKeeping(
                        "BY-HO-CHECHERSK",
                        DocumentLanguage.RU_BE,
                        "District office",
                        null,
                        PlannedDate.parse("2022-05-09")));
        originals.lend("TW-2022-002", 1, "Archive", LocalDate.parse("2023-01-10"), LocalDate.parse("2023-02-10"));
        originals.certify("TW-2022-002", "Minsk", LocalDate.parse("2023-01-05"), "I. Sakalova");
        ask(AGREEMENT + "/originals?asOf=2023-01-09")
                .andExpect(jsonPath("$.originals[0].side").value("BY-HO-CHECHERSK"))
                .andExpect(jsonPath("$.originals[0].mark").value(nullValue()))
                .andExpect(jsonPath("$.originals[0].loan").value(nullValue()))
                .andExpect(jsonPath("$.copies[0].number").value("2023/1"));
        ask(AGREEMENT + "/originals?asOf=2023-01-10")
                .andExpect(jsonPath("$.originals[0].loan.borrower").value("Archive"))
                .andExpect(jsonPath("$.originals[0].loan.until").value("2023-02-10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agreements/TW-1900-001/documents",
                "/api/v1/agreements/TW-1900-001/originals",
                "/api/v1/events/999999/documents",
                "/api/v1/visits/999999/documents",
                "/api/v1/documents/999999/versions/1/content"
            })
    void saysWhatIsNotThere(String path) throws Exception {
        ask(path).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=0000-01-01", "asOf=soon", "dates=other", "page=1"})
    void refusesWhatItDoesNotUnderstand(String question) throws Exception {
        ask(AGREEMENT + "/documents?" + question).andExpect(status().isBadRequest());
        ask(AGREEMENT + "/originals?" + question).andExpect(status().isBadRequest());
    }

    private ResultActions ask(String path) throws Exception {
        return mvc.perform(get(path).with(user("reader").roles("VIEWER")));
    }

    private Examined file() throws Exception {
        Path file = Files.write(folder.resolve("a.pdf"), CONTENT);
        return new Examined(file, "a.pdf", Media.PDF, CONTENT.length, digest(), 2);
    }

    private static String digest() throws Exception {
        return java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(CONTENT));
    }
}
