package org.twinning.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;

/** An administrator changes territories, and every page that speaks of them tells it, each day as it was. */
@RegisterTest
@Transactional
@WithMockUser(username = "admin", roles = "ADMINISTRATOR")
class TerritoryChangesTest {

    private static final String CHECHERSK = "/territories/BY-HO-CHECHERSK";
    private static final String ZHLOBIN = "/territories/BY-HO-ZHLOBIN";
    private static final String NEW = "/territories/BY-HO-SOZH";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private EntityManager store;

    @Test
    void addsATerritory() {
        MvcResult sent = enter();
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo(NEW);
        assertThat(sent.getFlashMap().get("notice")).isEqualTo("The register now holds Присожский район.");
        Document page = open(NEW);
        assertThat(page.select("h1").text()).isEqualTo("Sozh District");
        assertThat(page.select(".facts").text()).contains("52.70° N, 30.90° E");
        assertThat(page.select("ul.changes > li")).hasSize(1);
        assertThat(open("/territories?asOf=2023-12-31").select("tbody tr")).hasSize(61);
        assertThat(open("/territories?asOf=2024-01-01").select("tbody tr")).hasSize(62);
        assertThat(open(NEW + "?asOf=2023-12-31").select(".notice").text())
                .isEqualTo("It was formed on 1 January 2024 and was not yet there on the chosen day.");
    }

    @ParameterizedTest
    @CsvSource({
        "code, BY-HO-CHECHERSK, The register holds a territory with the code BY-HO-CHECHERSK already.",
        "code, BY-BR-SOZH, The code has to begin with that of the region: BY-HO-",
        "code, by-ho-sozh, Write capital Latin letters",
        "region, '', 'An oblast lies in no region; a district or city lies in one.'",
        "region, BY-HO-VETKA, There is no such region.",
        "nameRu, '', Fill in this field.",
        "place.latitude, north, This is no number of degrees.",
        "place.latitude, 95, Enter degrees from -90 to 90.",
        "place.latitude, '', 'Enter latitude and longitude, or neither.'",
        "place.founded, someday, This is not a date",
        "basis.link, javascript:alert(1), This is not a link to a page."
    })
    void saysAMistakeAtItsField(String field, String typed, String message) {
        MvcResult sent = send("/territories/new", with(NEW_DISTRICT, field, typed));
        assertThat(sent.getResponse().getStatus()).isEqualTo(422);
        assertThat(document(sent).getElementById(field + "-error").text()).startsWith(message);
        assertThat(document(sent).select("#nameEn").val()).isEqualTo("Sozh District");
    }

    @Test
    void changesTheKindFromItsDayOnAndPapersKeepTheirName() {
        MvcResult sent = send(
                CHECHERSK + "/names",
                "since",
                "01.01.2025",
                "form",
                "MUNICIPAL_OKRUG",
                "nameRu",
                "Чечерский муниципальный округ",
                "nameEn",
                "Chechersk Municipal Okrug",
                "basis.paper",
                "Закон № 1");
        assertThat(sent.getFlashMap().get("notice"))
                .isEqualTo("The name is Chechersk Municipal Okrug since 1 January 2025.");
        assertThat(open(CHECHERSK).select("h1").text()).isEqualTo("Chechersk Municipal Okrug");
        assertThat(open(CHECHERSK).select(".kicker").text()).contains("Municipal okrug");
        assertThat(open(CHECHERSK).select(".lifeline").text()).contains("Закон № 1");
        assertThat(open(CHECHERSK + "?asOf=2024-12-31").select("h1").text()).isEqualTo("Chechersk District");
        assertThat(open(CHECHERSK).select("ul.changes p").get(0).text())
                .startsWith("Kind of territory changed: Chechersk District; new name: Chechersk Municipal Okrug;"
                        + " date: 1 January 2025.");
        Document agreement = open("/agreements/TW-2022-002");
        assertThat(agreement.select("h1").text()).contains("Chechersk District");
        assertThat(agreement.text()).contains("Name today: Chechersk Municipal Okrug");
        assertThat(numbers("/agreements?q=Чечерский округ")).containsExactly("TW-2022-002");
        assertThat(numbers("/agreements?q=Chechersk District")).containsExactly("TW-2022-002");
    }

    @Test
    void asksSinceWhenANameIsBorne() {
        MvcResult sent =
                send(CHECHERSK + "/names", "form", "DISTRICT", "nameRu", "Чечерск", "nameEn", "Chechersk", "since", "");
        assertThat(document(sent).getElementById("since-error").text()).isEqualTo("Fill in this field.");
    }

    @Test
    void correctsANameAlsoOnThePapersSignedUnderIt() {
        MvcResult sent = send(
                CHECHERSK + "/names/0",
                "form",
                "DISTRICT",
                "nameRu",
                "Чечерский район",
                "nameEn",
                "Chachersk District",
                "basis.reason",
                "Misspelt",
                "basis.decidedBy",
                "I. Sakalova");
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo(CHECHERSK);
        assertThat(open("/agreements/TW-2022-002").select("h1").text()).contains("Chachersk District");
        assertThat(open(CHECHERSK).select(".lifeline li")).hasSize(1);
        assertThat(send(CHECHERSK + "/names/1", "form", "DISTRICT", "takenBack", "true", "nameRu", "x", "nameEn", "x")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void correctsCoordinatesOnlyWithAReason() {
        MvcResult silent = send(CHECHERSK + "/place", "latitude", "52,91", "longitude", "30,91");
        assertThat(document(silent).getElementById("basis.decidedBy-error").text())
                .isEqualTo("Say who decided on the correction.");
        assertThat(document(silent).getElementById("basis.reason-error").text()).isEqualTo("Fill in this field.");
        send(
                CHECHERSK + "/place",
                "latitude",
                "52,91",
                "longitude",
                "30,91",
                "basis.reason",
                "Measured",
                "basis.decidedBy",
                "I. Sakalova");
        assertThat(open(CHECHERSK).select(".facts").text())
                .contains("52.91° N, 30.91° E", "Measured; decided by I. Sakalova");
        assertThat(open(CHECHERSK).select("ul.changes").get(0).text()).contains("Decided by: I. Sakalova");
    }

    /** C is new; A and B have an agreement each. */
    @Test
    void showsTheAgreementsOfThoseMergedWithTheirSuccessor() {
        enter();
        merge();
        Document sozh = open(NEW + "?asOf=2024-01-01");
        assertThat(sozh.select("tbody th a").eachText()).containsExactlyInAnyOrder("TW-2022-002", "TW-2022-003");
        assertThat(sozh.select(".lifeline").text()).contains("Chechersk District, Zhlobin District");
        assertThat(open(NEW + "?asOf=2023-12-31").select("tbody th a")).isEmpty();

        Document eve = open(CHECHERSK + "?asOf=2023-12-31");
        assertThat(eve.select("tbody th a").eachText()).containsExactly("TW-2022-002");
        assertThat(eve.select(".notice")).isEmpty();
        Document after = open(CHECHERSK + "?asOf=2024-01-01");
        assertThat(after.select(".notice").text())
                .isEqualTo("Merged on 1 January 2024 into: Sozh District "
                        + "Its agreements keep its name and are found with its successor.");
        assertThat(after.select(".notice a").attr("href")).isEqualTo(NEW + "?asOf=2024-01-01");
    }

    @Test
    void theFrontPageTellsAMergerOnceForEachThatEnded() throws Exception {
        enter();
        merge();
        assertThat(open("/").select("main").text())
                .contains("was merged into Sozh District")
                .doesNotContain("Into Sozh District was merged");
    }

    @Test
    void countsEachAgreementOnceBeforeAndAfterTheMerger() {
        enter();
        merge();
        Document eve = open("/territories?asOf=2023-12-31");
        Document day = open("/territories?asOf=2024-01-01");
        assertThat(eve.select("p.count").eachText())
                .isEqualTo(day.select("p.count").eachText());
        assertThat(rows(eve)).contains("Chechersk District 1", "Zhlobin District 1");
        assertThat(rows(day)).contains("Sozh District 2").doesNotContain("Chechersk District 1", "Zhlobin District 1");
        assertThat(open("/territories/BY-HO?asOf=2024-01-01").select(".tile b").eachText())
                .isEqualTo(open("/territories/BY-HO?asOf=2023-12-31")
                        .select(".tile b")
                        .eachText());
        assertThat(numbers("/agreements?territory=BY-HO-SOZH&asOf=2024-01-01"))
                .containsExactly("TW-2022-002", "TW-2022-003");
        assertThat(numbers("/agreements?territory=BY-HO-SOZH&asOf=2023-12-31")).isEmpty();
    }

    @Test
    void findsAnAgreementByTheNameAsSignedAndByTodays() {
        enter();
        merge();
        assertThat(numbers("/agreements?q=Sozh")).containsExactly("TW-2022-002", "TW-2022-003");
        assertThat(numbers("/agreements?q=Чечерский")).contains("TW-2022-002");
        Document agreement = open("/agreements/TW-2022-002");
        assertThat(agreement.select("h1").text()).contains("Chechersk District");
        assertThat(agreement.text()).contains("in its place today: Sozh District");
        assertThat(open("/territories?q=Chechersk").select("tbody tr th").eachText())
                .containsExactly("Sozh District");
    }

    @Test
    void offersNothingButTheUndoingOnceItIsNoMore() {
        assertThat(open(CHECHERSK).select(".actions a[href$=/names], a[href$=/officials]"))
                .hasSize(2);
        assertThat(open(CHECHERSK + "?asOf=2023-12-31").select(".actions a[href*=/names], a[href*=/officials]"))
                .isEmpty();
        enter();
        merge();
        Document page = open(CHECHERSK);
        assertThat(page.select("a[href$=/names], a[href$=/officials]")).isEmpty();
        assertThat(page.select(".actions a[href$=/successor]").text()).isEqualTo("Take this back");
        assertThat(open(CHECHERSK + "/names").select(".notice").text()).contains("This territory is no more.");
        assertThat(open(CHECHERSK + "/officials").select(".notice").text()).contains("This territory is no more.");
        MvcResult late = send(
                CHECHERSK + "/names",
                "form",
                "CITY",
                "nameRu",
                "Чечерск",
                "nameEn",
                "Chechersk",
                "since",
                "01.02.2024");
        assertThat(document(late).getElementById("since-error").text())
                .isEqualTo("The territory was no more on that day: another stands in its place.");
    }

    @Test
    void takesAMergerBackWithItsReason() {
        enter();
        merge();
        Document form = open(CHECHERSK + "/successor");
        assertThat(form.select(".lifeline").text()).contains("Merged on 1 January 2024 into: Sozh District");
        assertThat(form.select("input[name=kind]")).isEmpty();
        MvcResult silent = send(CHECHERSK + "/successor?takeBack=");
        assertThat(document(silent).getElementById("basis.reason-error").text()).isEqualTo("Fill in this field.");
        send(CHECHERSK + "/successor?takeBack=", "basis.reason", "Not yet a law", "basis.decidedBy", "I. Sakalova");
        assertThat(open(CHECHERSK).select(".notice")).isEmpty();
        assertThat(open(ZHLOBIN).select(".notice"))
                .as("it was one merger, and is taken back as one")
                .isEmpty();
        assertThat(numbers("/agreements?territory=BY-HO-SOZH")).isEmpty();
    }

    @Test
    void saysOfAMergerNothingBeforeItsDayAndLeadsFromTheNewOneToItsUndoing() {
        enter();
        merge();
        assertThat(open(NEW + "?asOf=2023-12-31").select("main").text()).doesNotContain("Merged");
        Document sozh = open(NEW);
        assertThat(sozh.select(".lifeline a[href$=/successor]").attr("href"))
                .isIn(CHECHERSK + "/successor", ZHLOBIN + "/successor");
        assertThat(open(CHECHERSK + "/successor").select("main").text())
                .contains("The merger is taken back whole, for these too: Zhlobin District.");
    }

    @Test
    void saysThatItDidNotKnowATerritoryYet() {
        enter();
        Document then = open(NEW + "?knownOn=2020-01-01");
        assertThat(then.select("h1").text()).isEqualTo("BY-HO-SOZH");
        assertThat(then.select(".empty").text()).contains("did not know this territory yet on 1 January 2020");
        assertThat(then.select(".empty a").attr("href")).startsWith(NEW).doesNotContain("knownOn");
    }

    @Test
    void keepsWhatWasTickedWhenAMergerIsRefused() {
        MvcResult sent = send(
                CHECHERSK + "/successor",
                "kind",
                "MERGER",
                "happened",
                "2024",
                "others",
                "BY-HO-ZHLOBIN",
                "basis.paper",
                "Закон");
        assertThat(sent.getResponse().getStatus()).isEqualTo(422);
        Document page = document(sent);
        assertThat(page.getElementById("successors-error").text()).isEqualTo("Choose exactly one successor.");
        assertThat(page.select("#others input[checked]").eachAttr("value")).containsExactly("BY-HO-ZHLOBIN");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#successors");
    }

    @Test
    void saysWhenSomebodyWasFasterAndKeepsWhatWasTyped() {
        MvcResult sent = send(
                CHECHERSK + "/place",
                "version",
                "99",
                "latitude",
                "52,91",
                "longitude",
                "30,91",
                "basis.reason",
                "Measured",
                "basis.decidedBy",
                "I. Sakalova");
        assertThat(sent.getResponse().getStatus()).isEqualTo(409);
        assertThat(document(sent).select("[id='basis.reason']").val()).isEqualTo("Measured");
    }

    /** For papers of its time. */
    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void keepsATerritoryThatIsNoMoreAmongTheChoicesOfAnAgreement() {
        enter();
        merge();
        assertThat(open("/agreements/new")
                        .select("option[value=BY-HO-CHECHERSK]")
                        .get(0)
                        .text())
                .isEqualTo("Chechersk District (until 1 January 2024)");
        assertThat(open("/agreements/new")
                        .select("option[value=BY-HO-SOZH]")
                        .get(0)
                        .text())
                .isEqualTo("Sozh District");
    }

    @Test
    @WithMockUser(roles = "REGISTRAR")
    void offersChangesToAdministratorsOnly() {
        assertThat(open(CHECHERSK).select("a[href*=/names]")).isEmpty();
        assertThat(open("/territories").select("a[href*=/new]")).isEmpty();
    }

    private static final List<String> NEW_DISTRICT = List.of(
            "region",
            "BY-HO",
            "code",
            "BY-HO-SOZH",
            "form",
            "DISTRICT",
            "nameRu",
            "Присожский район",
            "nameEn",
            "Sozh District",
            "place.founded",
            "01.01.2024",
            "place.latitude",
            "52,7",
            "place.longitude",
            "30.9");

    private MvcResult enter() {
        return send("/territories/new", NEW_DISTRICT.toArray(String[]::new));
    }

    private static String[] with(List<String> fields, String field, String value) {
        List<String> changed = new java.util.ArrayList<>(fields);
        int at = changed.indexOf(field);
        if (at < 0) {
            changed.addAll(List.of(field, value));
        } else {
            changed.set(at + 1, value);
        }
        return changed.toArray(String[]::new);
    }

    private void merge() {
        MvcResult sent = send(
                CHECHERSK + "/successor",
                "kind",
                "MERGER",
                "happened",
                "01.01.2024",
                "others",
                "BY-HO-ZHLOBIN",
                "successors",
                "BY-HO-SOZH");
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo(CHECHERSK);
        assertThat(open(ZHLOBIN).select(".notice").text()).contains("Sozh District");
    }

    private List<String> numbers(String address) {
        return open(address).select("tbody a.number").eachText();
    }

    private static List<String> rows(Document page) {
        return page.select("tbody tr").stream()
                .map(row -> row.select("th a").text() + " "
                        + row.select("td.num a span").stream()
                                .findFirst()
                                .map(it -> it.text())
                                .orElse("0"))
                .toList();
    }

    private MvcResult send(String address, String... fields) {
        MockHttpServletRequestBuilder request = post(address)
                .with(csrf())
                .header("Accept-Language", "en")
                .param("key", UUID.randomUUID().toString());
        if (!address.endsWith("/new") && !List.of(fields).contains("version")) {
            String form = address.replaceAll("[?].*", "");
            request.param("version", open(form).select("input[name=version]").val());
        }
        for (int each = 0; each < fields.length; each += 2) {
            request.param(fields[each], fields[each + 1]);
        }
        try {
            MvcResult sent = mvc.perform(request).andReturn();
            store.flush();
            store.clear();
            return sent;
        } catch (Exception failure) {
            throw new AssertionError(address, failure);
        }
    }

    private Document open(String address) {
        try {
            MvcResult result =
                    mvc.perform(get(address).header("Accept-Language", "en")).andReturn();
            assertThat(result.getResponse().getStatus()).as(address).isEqualTo(200);
            return document(result);
        } catch (Exception failure) {
            throw new AssertionError(address, failure);
        }
    }

    private static Document document(MvcResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException failure) {
            throw new AssertionError(failure);
        }
    }
}
