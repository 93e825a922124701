package org.twinning.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.platform.Changes;

/** What was entered wrong is put right by a further act; what the register said before can still be asked. */
@RegisterTest
@Transactional
@WithMockUser(username = "clerk", roles = "REGISTRAR")
class CorrectionPagesTest {

    private static final String AGREEMENT = "/agreements/TW-2022-002";
    private static final String SIGNATURE = AGREEMENT + "/corrections/signature/0";
    private static final String PLAN = AGREEMENT + "/corrections/plan/0";
    private static final String SIDE = AGREEMENT + "/corrections/side/0";
    private static final String PARTICULARS = AGREEMENT + "/corrections/particulars/0";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private EntityManager store;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Changes changes;

    private Pages pages;
    private LocalDate lastWeek;

    /** As if the register had been begun a month ago, so that "as known last week" has something to say. */
    @BeforeEach
    void openAnOldRegister() {
        pages = new Pages(mvc);
        lastWeek = LocalDate.now(ZoneId.of("Europe/Minsk")).minusDays(7);
        for (String table : List.of(
                "agreement",
                "agreement_particulars",
                "agreement_area",
                "agreement_partner",
                "agreement_plan",
                "agreement_signature",
                "agreement_period")) {
            jdbc.sql("update " + table + " set recorded_at = recorded_at - interval '30 days'")
                    .update();
        }
    }

    @Test
    void aDateThatWasWrongIsCorrectedAndCanStillBeLookedUp() {
        assertThat(send(SIGNATURE, "signed", "11.05.2022", "reason", "Misread", "decidedBy", "I. Sakalova"))
                .isEqualTo(AGREEMENT + "#corrections");

        Document now = pages.open(AGREEMENT);
        assertThat(now.select("p.sentence").text()).contains("11 May 2022");
        assertThat(now.select("#corrections").text())
                .contains("9 May 2022", "11 May 2022", "Misread", "decided by I. Sakalova", "entered by clerk");
        assertThat(now.select("dl.facts a[href=#corrections]")).hasSize(1);
        Document then = pages.open(AGREEMENT + "?asOf=2022-06-01&knownOn=" + lastWeek);
        assertThat(then.select("p.sentence").text()).contains("9 May 2022");
        assertThat(then.select("#corrections")).isEmpty();
        assertThat(changes.of("agreement:TW-2022-002").get(0).sentence())
                .isEqualTo("A signature under TW-2022-002 was corrected.");
    }

    @Test
    void listsTilesAndSheetsRememberToo() {
        send(SIGNATURE, "never", "true", "reason", "It was somebody else", "decidedBy", "I. Sakalova");

        assertThat(pages.open("/agreements?status=PARTLY_SIGNED").select("main").text())
                .contains("TW-2022-002");
        String back = "&asOf=2022-06-01&knownOn=" + lastWeek;
        assertThat(pages.open("/agreements?status=PARTLY_SIGNED" + back)
                        .select("main")
                        .text())
                .doesNotContain("TW-2022-002");
        assertThat(pages.open("/agreements?status=IN_FORCE" + back)
                        .select("main")
                        .text())
                .contains("TW-2022-002");
        assertThat(pages.open("/?asOf=2022-06-01").select("main").text()).contains("1 of 6 signed");
        assertThat(pages.open("/?x=1" + back).select("main").text()).contains("2 of 6 signed");
        assertThat(pages.open(AGREEMENT + "/status-sheet").select("main").text())
                .contains("Corrections", "It was somebody else");
        assertThat(pages.open(AGREEMENT + "/status-sheet?x=1" + back).text())
                .contains("As known on")
                .doesNotContain("It was somebody else");
    }

    @Test
    void everyLinkOfAPageThatLooksBackLooksBack() {
        Document page = pages.open("/agreements?asOf=2022-06-01&knownOn=" + lastWeek);

        assertThat(page.select(".bar-known").text()).contains("This is what the register said at the end of");
        assertThat(page.select("main a[href^=/agreements/TW]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(it -> it.contains("asOf=2022-06-01") && it.contains("knownOn=" + lastWeek));
        assertThat(page.select(".masthead-search input[name=knownOn]").val()).isEqualTo(lastWeek.toString());
        assertThat(pages.open("/agreements").select(".bar-known")).isEmpty();
    }

    @Test
    void whoAsksOnlyWhatWasKnownAsksHowThingsStoodThatDay() {
        Document page = pages.open("/agreements?knownOn=" + lastWeek);

        assertThat(page.select("#asOf").val()).isEqualTo(lastWeek.toString());
        assertThat(pages.open("/agreements?knownOn=2022-05-10").select("main").text())
                .contains("the register held no agreements");
        assertThat(pages.open(AGREEMENT + "?knownOn=2022-05-10").select("main").text())
                .contains("the register said nothing of this agreement");
        assertThat(pages.status("/agreements?knownOn=yesterday")).isEqualTo(400);
    }

    @Test
    void aPlanIsCorrectedOrTakenBack() {
        String other = "/agreements/TW-2022-003";
        send(
                other + "/corrections/plan/0",
                "planned",
                "2022-Q4",
                "announcedOn",
                "28.04.2022",
                "reason",
                "A slip",
                "decidedBy",
                "I. Sakalova");
        assertThat(pages.open(other + "?asOf=2022-10-02").select("p.sentence").text())
                .isEqualTo("Signing is planned for the fourth quarter of 2022.");

        send(other + "/corrections/plan/1", "never", "true", "reason", "None", "decidedBy", "I. Sakalova");
        assertThat(pages.open(other + "?asOf=2022-10-02").select("p.sentence").text())
                .contains("no date of signing");
    }

    @Test
    void aConfirmedSideIsCorrectedByASourceOnly() {
        assertThat(errors(
                        SIDE,
                        "territory",
                        "RU-LIP-DANKOVSKY",
                        "standing",
                        "CONFIRMED",
                        "reason",
                        "x",
                        "decidedBy",
                        "y"))
                .contains("A partner is confirmed by a source.");
        send(
                SIDE,
                "territory",
                "RU-LIP-DANKOVSKY",
                "standing",
                "PROVISIONAL",
                "reason",
                "Another district",
                "decidedBy",
                "I. Sakalova");

        assertThat(pages.open(AGREEMENT).select("h1").text()).contains("Dankovsky");
        assertThat(pages.open(AGREEMENT + "?asOf=2022-06-01&knownOn=" + lastWeek)
                        .select("h1")
                        .text())
                .contains("Terbunsky");
    }

    @Test
    void correctingOnePartBlanksNoOther() {
        Document form = pages.open(PARTICULARS);
        assertThat(form.select("#programme option[selected]").val()).isEqualTo("LIP-BY-2022");
        assertThat(form.select("input[name=areas][checked]")).hasSize(4);

        send(
                PARTICULARS,
                "kind",
                "COOPERATION",
                "programme",
                "LIP-BY-2022",
                "proposedOn",
                "28.04.2022",
                "areas",
                "culture",
                "reason",
                "The paper says so",
                "decidedBy",
                "I. Sakalova");

        Document page = pages.open(AGREEMENT);
        assertThat(page.select("p.kicker").text()).contains("Cooperation agreement");
        assertThat(page.select("dl.facts").text())
                .contains("Lipetsk Oblast", "culture")
                .doesNotContain("industry");
        assertThat(page.select("p.sentence").text()).contains("9 May 2022");
    }

    @Test
    void aSignatureKeepsThePlaceInAllLanguagesWhenOnlyItsDateIsCorrected() {
        jdbc.sql("update agreement_signature set place_ru = 'Тербуны', place_en = 'Terbuny'")
                .update();
        send(SIGNATURE, "signed", "08.05.2022", "place", "Terbuny", "reason", "x", "decidedBy", "y");

        assertThat(pages.open(AGREEMENT + "?lang=ru").select("dl.facts").text()).contains("Тербуны");
    }

    @ParameterizedTest
    @CsvSource({
        "reason, '', Say why.",
        "decidedBy, '', Say who decided on the correction.",
        "signed, '', Enter the date of signing.",
        "signed, 01.01.2100, The date of signing is still to come.",
        "signed, 09.05.2022, Nothing would change."
    })
    void saysWhatIsMissing(String field, String value, String message) {
        assertThat(errors(SIGNATURE, "signed", "11.05.2022", "reason", "x", "decidedBy", "y", field, value))
                .contains(message);
    }

    @Test
    void aFactThatIsCorrectedAlreadyIsNotCorrectedAgain() {
        send(SIGNATURE, "signed", "11.05.2022", "reason", "x", "decidedBy", "y");

        assertThat(result(get(SIGNATURE)).getResponse().getStatus()).isEqualTo(404);
        assertThat(result(get(AGREEMENT + "/corrections/weather/0"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(pages.open(AGREEMENT + "/corrections/signature/2")
                        .select("#signed")
                        .val())
                .isEqualTo("11.05.2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGNATURE, PLAN, SIDE, PARTICULARS})
    void speaksThreeLanguages(String address) {
        List<String> texts = List.of("en", "ru", "be").stream()
                .map(language ->
                        pages.open(address + "?lang=" + language).select("main").text())
                .toList();
        assertThat(texts).doesNotHaveDuplicates().noneMatch(it -> it.contains("??"));
    }

    @Test
    void anAgreementEnteredByMistakeIsTakenBackWhole() {
        send(PARTICULARS, "never", "true", "reason", "Entered twice", "decidedBy", "I. Sakalova");

        assertThat(pages.open("/agreements").select("main").text()).doesNotContain("TW-2022-002");
        assertThat(pages.open("/").select("main").text()).contains("1 of 6 signed");
        assertThat(pages.open(AGREEMENT).select("main").text())
                .contains("entered by mistake and has been taken back", "Entered twice", "I. Sakalova");
        assertThat(pages.open(AGREEMENT + "/status-sheet").select("main").text())
                .doesNotContain("In force since");
        assertThat(pages.open(AGREEMENT + "?asOf=2022-06-01&knownOn=" + lastWeek)
                        .select("p.sentence")
                        .text())
                .contains("In force since 9 May 2022");
        assertThat(pages.open("/agreements/TW-2022-002/plan").select("main form.form"))
                .isEmpty();
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void aViewerSeesNoWayToCorrect() {
        assertThat(pages.open(AGREEMENT).select("a[href*=corrections/]")).isEmpty();
    }

    /** Two tabs: the second finds nothing at that place any more, and loses nothing all the same. */
    @Test
    void whoCorrectsInASecondTabIsToldAndKeepsWhatWasTyped() {
        MockHttpServletRequestBuilder second =
                request(SIGNATURE, "signed", "12.05.2022", "reason", "Typed at length", "decidedBy", "I. Sakalova");
        send(SIGNATURE, "signed", "11.05.2022", "reason", "Misread", "decidedBy", "I. Sakalova");
        MvcResult late = result(second);
        assertThat(late.getResponse().getStatus()).isEqualTo(409);
        Document page = Pages.document(late);
        assertThat(page.select("#reason").val()).isEqualTo("Typed at length");
        assertThat(page.select(".notice-conflict h2").text())
                .startsWith("This record changed while you were writing (");

        MvcResult again = result(post(SIGNATURE)
                .with(csrf())
                .param("key", UUID.randomUUID().toString())
                .param("version", page.select("input[name=version]").val())
                .param("signed", "12.05.2022")
                .param("reason", "Typed at length")
                .param("decidedBy", "I. Sakalova"));
        assertThat(again.getResponse().getStatus()).isEqualTo(422);
        assertThat(Pages.document(again).select(".error-summary").text()).contains("corrected or taken back meanwhile");
        assertThat(Pages.document(again).select("#reason").val()).isEqualTo("Typed at length");
    }

    private String errors(String address, String... fields) {
        MvcResult result = result(request(address, fields));
        assertThat(result.getResponse().getStatus()).isEqualTo(422);
        return Pages.document(result).select(".error-summary").text();
    }

    private String send(String address, String... fields) {
        String path = result(request(address, fields)).getResponse().getRedirectedUrl();
        assertThat(path).as("the address after %s", address).isNotNull();
        store.flush();
        store.clear();
        return path;
    }

    private MockHttpServletRequestBuilder request(String address, String... fields) {
        Map<String, String> values =
                new LinkedHashMap<>(Map.of("key", UUID.randomUUID().toString()));
        values.put("version", pages.open(address).select("input[name=version]").val());
        for (int index = 0; index < fields.length; index += 2) {
            values.put(fields[index], fields[index + 1]);
        }
        MockHttpServletRequestBuilder request = post(address).with(csrf()).header("Accept-Language", "en");
        values.forEach(request::param);
        return request;
    }

    private MvcResult result(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request.header("Accept-Language", "en")).andReturn();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
