package org.twinning.print.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.platform.Upload;
import org.twinning.print.Verdict;

/** From the act of issuing a sheet to whoever holds it against the register later. */
@RegisterTest
@Transactional
class CheckPageTest {

    private static final String SECOND = "/agreements/TW-2022-002/status-sheet";
    private static final RequestPostProcessor READER = user("reader").roles("VIEWER");
    private static final RequestPostProcessor ADMINISTRATOR = user("chief").roles("ADMINISTRATOR");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager store;

    @Test
    void anIssuedSheetSaysWhoIssuedWhatWhenAndHowToCheckIt() throws Exception {
        String code = issue(SECOND, "2022-05-10", "ru");
        Document sheet = page("/sheets/" + code);

        assertThat(sheet.select("html").attr("lang")).isEqualTo("ru");
        assertThat(sheet.select("h1").text()).isEqualTo("Справка о состоянии соглашения TW-2022-002");
        assertThat(sheet.select(".letterhead").text()).contains("Реестр побратимских соглашений", "10.05.2022");
        assertThat(sheet.select(".sheet-foot").text())
                .contains("TW-2022-002. По состоянию на 10 мая 2022 года")
                .contains("Код проверки " + code)
                .containsPattern("Выдано \\d\\d\\.\\d\\d\\.\\d{4}, \\d\\d:\\d\\d \\(UTC\\+03:00\\), выдавший: reader")
                .contains("http://localhost/check/" + code)
                .containsPattern("SHA-256 содержания: [0-9a-f]{64}")
                .doesNotContain("без кода");
        assertThat(sheet.select(".sheet-qr").attr("src")).startsWith("data:image/png;base64,");
        assertThat(sheet.select(".sheet-qr").attr("alt")).contains("/check/" + code);
    }

    @Test
    void itsPdfIsTheSameBytesEveryTimeAndInOrder() throws Exception {
        String code = issue(SECOND, "2022-05-10", "be");
        byte[] pdf = mvc.perform(get("/sheets/" + code + ".pdf").with(READER))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(Verdict.complaints(pdf)).isEmpty();
        assertThat(PdfPageTest.text(pdf)).contains("Код праверкі " + code, "Цярбунскі раён");
        assertThat(mvc.perform(get("/sheets/" + code + ".pdf?lang=en").with(ADMINISTRATOR))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(pdf);
        Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve("issued.pdf"), pdf);
    }

    @Test
    void lookingIsNotIssuingAndSaysSo() throws Exception {
        Document sheet = page(SECOND);
        mvc.perform(get(SECOND + ".pdf").with(READER)).andExpect(status().isOk());

        assertThat(issued()).isZero();
        assertThat(sheet.select(".sheet-not-issued").text()).startsWith("Printed without a code");
        assertThat(sheet.select(".tools form[action^=/sheets] button").eachText())
                .containsExactly("Print", "PDF");
        assertThat(page("/agreements?q=x")
                        .select(".bar form[action^=/sheets] button")
                        .eachText())
                .containsExactly("PDF");
        for (String mine : new String[] {"/agreements?only=mine", "/deadlines?only=mine", "/calendar?only=mine"}) {
            assertThat(page(mine).select(".bar form[action^=/sheets]")).as(mine).isEmpty();
            assertThat(page(mine).select(".bar a[href*=.pdf]")).as(mine).hasSize(1);
        }
    }

    @Test
    void whoAsksAgainSoonIsGivenTheSameSheetAndTheSameContentIsKeptOnce() throws Exception {
        String code = issue(SECOND, "2022-05-10", "en");

        assertThat(issue(SECOND + "?font=large&print", "2022-05-10", "en")).isEqualTo(code);
        assertThat(issue(SECOND, "2022-05-11", "en")).isNotEqualTo(code);
        String other = code(mvc.perform(post("/sheets")
                        .with(user("colleague").roles("VIEWER"))
                        .with(csrf())
                        .param("page", SECOND)
                        .param("asOf", "2022-05-10"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(other).isNotEqualTo(code);
        assertThat(jdbc.sql("select count(distinct content) from issued_sheet where as_of = '2022-05-10'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void issuingStandsInTheTrail() throws Exception {
        String code = issue(SECOND, "2022-05-10", "en");

        assertThat(Jsoup.parse(mvc.perform(get("/audit").with(ADMINISTRATOR))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                        .text())
                .contains("The sheet “TW-2022-002 – Status sheet – 2022-05-10” was issued with the code " + code);
    }

    @Test
    void onlyPagesForReadingCanBeIssued() throws Exception {
        for (String address : new String[] {
            "/agreements/new",
            "/none",
            "/agreements/NONE/status-sheet",
            "/users",
            "/audit",
            "/?only=mine",
            "/agreements?only=mine",
            "/deadlines?only=mine"
        }) {
            mvc.perform(post("/sheets").with(ADMINISTRATOR).with(csrf()).param("page", address))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(post("/sheets").with(anonymous()).with(csrf()).param("page", SECOND))
                .andExpect(status().isUnauthorized());
        mvc.perform(post("/sheets").with(READER).param("page", SECOND)).andExpect(status().isForbidden());
        assertThat(issued()).isZero();
    }

    @Test
    void aSheetOfWhichNothingChangedIsCurrent() throws Exception {
        Document check = page("/check/" + issue(SECOND, "2026-11-25", "en"));

        assertThat(check.select("h1").text()).isEqualTo("Issued by this register and still current");
        assertThat(check.select(".list")).isEmpty();
        assertThat(check.select(".facts").text()).contains("reader", "25 November 2026");
        assertThat(check.select(".frozen h3, .frozen h4").text()).contains("Signatures");
    }

    @Test
    void whatChangedSinceIsToldBeforeAndAfter() throws Exception {
        Document check = page("/check/" + issue(SECOND, "2022-05-01", "en"));

        assertThat(check.select("h1").text()).isEqualTo("Issued by this register; something has changed since");
        assertThat(check.select("section:has(#then)")).isEmpty();
        assertThat(check.select("section:has(#since) tr").eachText())
                .contains("Status Planned In force")
                .anyMatch(row -> row.startsWith("Signed by all partners no such signing is recorded 9 May 2022"));
    }

    @Test
    void aCorrectionOfTheSheetsOwnDayIsTold() throws Exception {
        String code = issue(SECOND, "2022-05-10", "en");
        jdbc.sql("""
                update agreement_signature set signatory = 'I. Ivanov' where side = 0
                    and agreement = (select id from agreement where number = 'TW-2022-002')""").update();
        Document check = page("/check/" + code);

        assertThat(check.select("h1").text()).isEqualTo("Issued by this register; it has been corrected since");
        assertThat(check.select("section:has(#then) tbody tr").eachText())
                .containsExactly("Terbunsky District: Signatory not recorded I. Ivanov");
        assertThat(check.select(".frozen").text()).doesNotContain("Ivanov");
        assertThat(page("/sheets/" + code).text()).doesNotContain("Ivanov");
    }

    @Test
    void aRenameSinceIsTold() throws Exception {
        String code = issue(SECOND, "2026-11-25", "en");
        String place = issue("/territories/RU-LIP-TERBUNSKY", "2026-11-25", "en");
        mvc.perform(post("/territories/RU-LIP-TERBUNSKY/names")
                        .with(ADMINISTRATOR)
                        .with(csrf())
                        .param("key", UUID.randomUUID().toString())
                        .param("version", version("/territories/RU-LIP-TERBUNSKY/names"))
                        .param("since", "28.11.2026")
                        .param("form", "MUNICIPAL_OKRUG")
                        .param("nameRu", "Рубежный муниципальный округ")
                        .param("nameEn", "Rubezh Municipal Okrug")
                        .param("basis.paper", "Law No. 1"))
                .andExpect(status().is3xxRedirection());
        forget();
        Document check = page("/check/" + code);

        assertThat(check.select("h1").text()).isEqualTo("Issued by this register; something has changed since");
        assertThat(check.select("section:has(#then), section:has(#again)")).isEmpty();
        assertThat(check.select("section:has(#since) tbody tr").eachText())
                .anyMatch(
                        it -> it.startsWith("Terbunsky District") && it.endsWith("Name today: Rubezh Municipal Okrug"));
        assertThat(check.select("a[href=" + SECOND + "]").text()).isEqualTo("The page as it is today");
        assertThat(page("/check/" + place)
                        .select("section:has(#since) tbody tr")
                        .eachText())
                .anyMatch(it -> it.contains("Rubezh Municipal Okrug"));
    }

    @Test
    void aNewHeadIsTold() throws Exception {
        String code = issue("/territories/RU-LIP-TERBUNSKY", "2026-11-25", "en");
        mvc.perform(post("/territories/RU-LIP-TERBUNSKY/officials")
                        .with(ADMINISTRATOR)
                        .with(csrf())
                        .param("key", UUID.randomUUID().toString())
                        .param("nameRu", "Орлова Анна")
                        .param("postRu", "Глава округа")
                        .param("version", version("/territories/RU-LIP-TERBUNSKY/officials"))
                        .param("since", "28.11.2026"))
                .andExpect(status().is3xxRedirection());
        forget();

        assertThat(page("/check/" + code).select("section:has(#since) tbody tr").eachText())
                .anyMatch(it -> it.contains("Орлова Анна"));
    }

    @Test
    void wordsThatDifferInNoSingleFactAreShownBesideEachOther() throws Exception {
        String code = issue("/programmes/LIP-BY-2022/status-sheet", "2026-11-25", "en");
        jdbc.sql("update programme set target = 7").update();
        Document check = page("/check/" + code);

        assertThat(check.select("h1").text()).isEqualTo("Issued by this register; it has been corrected since");
        assertThat(check.select("section:has(#again) .frozen").text()).contains("7 agreements are to be signed");
        assertThat(check.select("section:has(#frozen) .frozen").text()).contains("6 agreements are to be signed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SECOND,
                "/agreements/TW-2022-003/status-sheet",
                "/programmes/LIP-BY-2022/status-sheet",
                "/programmes/LIP-BY-2022",
                "/agreements/TW-2022-003",
                "/agreements",
                "/agreements/TW-2022-002/follow-up",
                "/territories/RU-LIP-TERBUNSKY",
                "/territories/BY-HO",
                "/territories/RU-LIP-TERBUNSKY/briefing-sheet",
                "/territories",
                "/events",
                "/asleep",
                "/overview",
                "/overview/white-spots",
                "/documents"
            })
    void ofWhatNothingBecameOnlyTheDayHasPassed(String address) throws Exception {
        String yesterday = LocalDate.now(ZoneId.of("Europe/Minsk")).minusDays(1).toString();
        Document check = page("/check/" + issue(address, yesterday, "en"));

        assertThat(check.select("section:has(#then), section:has(#again), section:has(#since)")
                        .text())
                .isEmpty();
        assertThat(check.select("h1").text()).contains("still current");
    }

    @Test
    void aListCanBeCheckedToo() throws Exception {
        String code = issue("/agreements?status=OVERDUE", "2026-11-25", "en");
        Document sheet = page("/sheets/" + code);

        assertThat(sheet.select(".list tbody tr")).hasSize(4);
        assertThat(sheet.select("main a, main form, main button")).isEmpty();
        assertThat(page("/check/" + code).select("h1").text()).contains("still current");
    }

    @Test
    void deadlinesOnASheetAreThoseOfTheRegisterWhateverItsReaderHasSettled() throws Exception {
        mvc.perform(post("/deadlines")
                        .with(READER)
                        .with(csrf())
                        .param("line", "overdue:TW-2022-003:2022-Q3")
                        .param("mark", "DONE"))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/deadlines").select(".deadlines li")).hasSize(5);
        String code = issue("/deadlines", "2026-11-25", "en");

        assertThat(page("/sheets/" + code).select(".deadlines li")).hasSize(6);
        assertThat(page("/check/" + code).select("h1").text()).contains("still current");
    }

    @Test
    void theFrontPageCanBeCheckedToo() throws Exception {
        String code = issue("/", "2026-11-25", "en");
        assertThat(page("/sheets/" + code).select(".item").eachText()).anyMatch(it -> it.contains("4 Overdue"));
        assertThat(page("/check/" + code).select("h1").text()).contains("still current");

        assertThat(page("/check/" + issue("/", "2022-05-01", "en"))
                        .select("section:has(#since) tr")
                        .eachText())
                .anyMatch(it -> it.contains("Planned") && it.contains("In force"));
    }

    @Test
    void aSlipIsToldFromACodeThatWasNeverIssued() throws Exception {
        mvc.perform(get("/check").with(READER)).andExpect(status().isOk());
        Document slip = Jsoup.parse(
                mvc.perform(get("/check").param("code", "K7M-2QX-9RB").with(READER))
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(slip.select(".error-summary").text()).contains("“K7M-2QX-9RB” is not the code of a sheet");
        assertThat(slip.select("#code").val()).isEqualTo("K7M-2QX-9RB");
        Document empty = Jsoup.parse(mvc.perform(get("/check").param("code", "").with(READER))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(empty.select(".error-summary").text())
                .isEqualTo("Type the code that stands at the foot of the sheet.");
        Document unknown = Jsoup.parse(mvc.perform(get("/check/K7M-2QX-9RA").with(READER))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(unknown.select(".error-summary").text()).startsWith("No sheet with the code “K7M-2QX-9RA”");
    }

    @Test
    void thePublicMayCheckOnlyWhereItIsAllowedAndIsNotToldTheContent() throws Exception {
        String code = issue(SECOND, "2022-05-10", "en");
        mvc.perform(get("/check/" + code).with(anonymous())).andExpect(redirectedUrl("/login"));
        mvc.perform(get("/check").with(anonymous())).andExpect(redirectedUrl("/login"));

        mvc.perform(post("/settings/sheets").with(ADMINISTRATOR).with(csrf()).param("publicChecks", "true"))
                .andExpect(redirectedUrl("/settings/sheets"));

        Document check = Jsoup.parse(mvc.perform(get("/check/" + code).with(anonymous()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(check.select("h1").text()).startsWith("Issued by this register");
        assertThat(check.text()).contains("10 May 2022").doesNotContain("reader", "Terbunsky", "TW-2022-002");
        mvc.perform(get("/sheets/" + code).with(anonymous())).andExpect(redirectedUrl("/login"));
        assertThat(jdbc.sql("select sentence from audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("audit.paper.checksAllowed");
    }

    @Test
    void guessingByThePublicIsSlow() throws Exception {
        mvc.perform(post("/settings/sheets").with(ADMINISTRATOR).with(csrf()).param("publicChecks", "true"));
        RequestPostProcessor elsewhere = request -> {
            request.setRemoteAddr("10.9.9.9");
            return request;
        };
        for (int time = 0; time < 60; time++) {
            mvc.perform(get("/check/K7M-2QX-9RA").with(anonymous()).with(elsewhere))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get("/check/K7M-2QX-9RA").with(anonymous()).with(elsewhere))
                .andExpect(status().isTooManyRequests());
        mvc.perform(get("/check/K7M-2QX-9RA").with(READER).with(elsewhere)).andExpect(status().isNotFound());
    }

    @Test
    void theLetterheadIsSetByAdministratorsAndStaysOnWhatWasIssuedUnderIt() throws Exception {
        String before = issue(SECOND, "2022-05-10", "ru");
        mvc.perform(post("/settings/sheets")
                        .requestAttr(Upload.class.getName(), upload(picture()))
                        .with(ADMINISTRATOR)
                        .with(csrf())
                        .param("ru", "Министерство финансов"))
                .andExpect(redirectedUrl("/settings/sheets"));

        assertThat(page(SECOND + "?lang=ru").select(".letterhead").text()).startsWith("По состоянию");
        assertThat(page(SECOND + "?lang=ru").select(".letterhead-name").text()).isEqualTo("Министерство финансов");
        assertThat(page(SECOND).select(".letterhead-arms").attr("alt")).isEqualTo("Arms");
        assertThat(page("/sheets/" + before).select(".letterhead-name").text())
                .isEqualTo("Реестр побратимских соглашений");
        assertThat(Verdict.complaints(mvc.perform(get(SECOND + ".pdf").with(READER))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray()))
                .isEmpty();
        assertThat(jdbc.sql("select sentence from audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("audit.paper.letterhead");
    }

    @Test
    void whatIsNoPictureIsRefused() throws Exception {
        Document form = Jsoup.parse(mvc.perform(post("/settings/sheets")
                        .requestAttr(Upload.class.getName(), upload("not a picture".getBytes(StandardCharsets.UTF_8)))
                        .with(ADMINISTRATOR)
                        .with(csrf())
                        .param("ru", "Министерство"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(form.select(".field-wrong").text()).contains("not a picture");
        assertThat(form.select("#ru").val()).isEqualTo("Министерство");
    }

    private static Upload upload(byte[] content) throws Exception {
        Path file = Files.createTempFile("arms", ".png");
        file.toFile().deleteOnExit();
        return new Upload("arms.png", Files.write(file, content), content.length, "0");
    }

    private void forget() {
        store.flush();
        store.clear();
    }

    private String version(String form) throws Exception {
        return Jsoup.parse(mvc.perform(get(form).with(ADMINISTRATOR))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("input[name=version]")
                .val();
    }

    private static byte[] picture() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 50, BufferedImage.TYPE_INT_ARGB), "png", png);
        return png.toByteArray();
    }

    private long issued() {
        return jdbc.sql("select count(*) from issued_sheet").query(Long.class).single();
    }

    private String issue(String page, String asOf, String language) throws Exception {
        return code(mvc.perform(post("/sheets?lang=" + language)
                        .with(READER)
                        .with(csrf())
                        .param("page", page)
                        .param("asOf", asOf)
                        .param("then", "pdf"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private static String code(String address) {
        return address.replaceAll("^/sheets/|\\.pdf$|\\?print$", "");
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(READER))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
