package org.twinning.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
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
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.platform.Changes;

@RegisterTest
@Transactional
@WithMockUser(username = "clerk", roles = "REGISTRAR")
class AgreementFormsTest {

    private static final String PLAN = "/agreements/TW-2022-003/plan";
    private static final String SIDE = "/agreements/TW-2022-003/partners/1";
    private static final String NEW = "/agreements/new";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private EntityManager store;

    @Autowired
    private Changes changes;

    private Pages pages;

    @BeforeEach
    void openTheRegister() {
        pages = new Pages(mvc);
    }

    @Test
    void aNewPlanLeavesTheEarlierOneStanding() {
        MvcResult sent = send(PLAN, "planned", "IV кв. 2027", "announcedOn", "01.11.2026", "place", "Gomel");
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/agreements/TW-2022-003");
        assertThat(sent.getFlashMap().get("notice"))
                .isEqualTo("The signing is planned for the fourth quarter of 2027.");
        Document page = pages.open("/agreements/TW-2022-003");
        assertThat(page.select("p.sentence").text()).isEqualTo("Signing is planned for the fourth quarter of 2027.");
        assertThat(page.select("dl.facts").text()).contains("Gomel", "Earlier: third quarter 2022");
        assertThat(page.select(".lifeline").text())
                .contains("Signing rescheduled to the fourth quarter of 2027", "by clerk");
        assertThat(page.select("ul.changes li")).hasSize(1);
    }

    @Test
    void thePlanFormShowsEarlierPlansAndProposesToday() {
        Document page = pages.open(PLAN);
        assertThat(page.select("aside li").text()).contains("third quarter 2022", "announced on 28 April 2022");
        assertThat(page.select("#announcedOn").val()).matches("\\d{2}\\.\\d{2}\\.20\\d{2}");
        assertThat(page.select("h1").text()).isEqualTo("Reschedule the signing");
    }

    @ParameterizedTest
    @CsvSource({
        "planned, someday, This is not a date",
        "planned, '', Say when signing is planned.",
        "planned, 05.2020, This date lies before the day of the announcement.",
        "announcedOn, 05.2026, This is not a day.",
        "announcedOn, 01.01.2100, The day of the announcement is still to come.",
        "event, 999, This value cannot be read.",
        "citation.title, Report, Say who published the source",
        "citation.link, javascript:alert(1), This is not a link to a page."
    })
    void aMistakeIsSaidAtItsFieldAndNothingTypedIsLost(String field, String typed, String message) {
        MvcResult sent =
                send(PLAN, "planned", "2027", "announcedOn", "01.11.2026", "place", "A place of my own", field, typed);
        assertThat(sent.getResponse().getStatus()).isEqualTo(422);
        Document page = Pages.document(sent);
        String wrong = field.equals("citation.title") ? "citation.publisher" : field;
        assertThat(page.getElementById(wrong + "-error").text()).startsWith(message);
        assertThat(page.select(".error-summary a[href='#" + wrong + "']")).hasSize(1);
        assertThat(page.select("#place").val()).isEqualTo("A place of my own");
        if (!field.equals("event")) {
            assertThat(page.getElementById(field).val()).isEqualTo(typed);
        }
        assertThat(changes.of("agreement:TW-2022-003")).isEmpty();
    }

    @Test
    void aCharacterThatCannotBeStoredIsLeftOut() {
        MvcResult sent = send(
                PLAN,
                "planned",
                "2027",
                "announcedOn",
                "01.11.2026",
                "place",
                "Go\0mel",
                "citation.publisher",
                "\0BelTA",
                "citation.title",
                "Report\0");
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/agreements/TW-2022-003");
        assertThat(pages.open("/agreements/TW-2022-003").select("dl.facts").text())
                .contains("Gomel", "BelTA");
    }

    @Test
    void aPlanSentTwiceIsRecordedOnce() {
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            MvcResult sent = send(PLAN, "key", key, "planned", "2027", "announcedOn", "01.11.2026");
            assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/agreements/TW-2022-003");
        }
        assertThat(changes.of("agreement:TW-2022-003")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAN, SIDE})
    void whoLosesTheRaceKeepsWhatWasTyped(String address) {
        MvcResult sent = send(
                address,
                "version",
                "77",
                "planned",
                "2027",
                "announcedOn",
                "01.11.2026",
                "territory",
                "BY-HO-RECHITSA",
                "standing",
                "PROVISIONAL",
                "citation.publisher",
                "BelTA",
                "citation.title",
                "My report");
        assertThat(sent.getResponse().getStatus()).isEqualTo(409);
        Document page = Pages.document(sent);
        assertThat(page.select(".notice-conflict")).hasSize(1);
        assertThat(page.getElementById("citation.title").val()).isEqualTo("My report");
        assertThat(changes.of("agreement:TW-2022-003")).isEmpty();
    }

    @Test
    void aSignedAgreementCannotBePlanned() {
        assertThat(pages.open("/agreements/TW-2022-002/plan").select("main form[method=post]"))
                .isEmpty();
        assertThat(send("/agreements/TW-2022-002/plan", "planned", "2027", "announcedOn", "01.11.2026")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aSideIsConfirmedWithItsSource() {
        send(
                SIDE,
                "territory",
                "BY-HO-ZHLOBIN",
                "standing",
                "CONFIRMED",
                "citation.publisher",
                "BelTA",
                "citation.title",
                "News");
        Document page = pages.open("/agreements/TW-2022-003");
        assertThat(page.select("h1 sup.standing-mark")).hasSize(1);
        assertThat(page.select("dl.facts").text()).contains("BelTA");
        assertThat(sentences("TW-2022-003"))
                .singleElement()
                .asString()
                .startsWith("A partner of TW-2022-003 was confirmed");
    }

    @Test
    void aSideIsReplacedInOneStep() {
        send(SIDE, "territory", "BY-HO-RECHITSA", "standing", "PROVISIONAL");
        assertThat(pages.open("/agreements/TW-2022-003").select("h1").text()).contains("Rechitsa District");
        assertThat(sentences("TW-2022-003"))
                .singleElement()
                .asString()
                .startsWith("A partner of TW-2022-003 was replaced and noted as provisional");
    }

    @ParameterizedTest
    @CsvSource({
        "BY-HO-ZHLOBIN, CONFIRMED, citation.publisher, A partner is confirmed by a source.",
        "BY-HO-VETKA, TO_BE_NAMED, territory, For a side that is still to be named only its region is chosen.",
        "RU-LIP-GRYAZINSKY, PROVISIONAL, territory, This territory is another side of the same agreement.",
        "'', PROVISIONAL, territory, Choose the territory on this side.",
        "BY-HO-ZHLOBIN, PROVISIONAL, territory, Nothing would change.",
        "XX-NOWHERE, PROVISIONAL, territory, There is no territory with the code XX-NOWHERE."
    })
    void aSideThatCannotStandIsRefusedAtItsField(String territory, String standing, String field, String message) {
        MvcResult sent = send(SIDE, "territory", territory, "standing", standing);
        assertThat(sent.getResponse().getStatus()).isEqualTo(422);
        assertThat(Pages.document(sent).getElementById(field + "-error").text()).startsWith(message);
        assertThat(changes.of("agreement:TW-2022-003")).isEmpty();
    }

    @Test
    void territoriesAreOfferedByRegion() {
        Document page = pages.open(SIDE);
        assertThat(page.select("#territory optgroup").eachAttr("label"))
                .containsExactly("Lipetsk Oblast", "Gomel Oblast", "Brest Oblast");
        assertThat(page.select("#territory option[selected]").val()).isEqualTo("BY-HO-ZHLOBIN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agreements/TW-2022-003/partners/7", "/agreements/TW-2022-999/plan"})
    void whatDoesNotExistIsNotFound(String address) {
        assertThat(pages.status(address)).isEqualTo(404);
        assertThat(send(
                                address,
                                "planned",
                                "2027",
                                "announcedOn",
                                "01.11.2026",
                                "territory",
                                "BY-HO-RECHITSA",
                                "standing",
                                "PROVISIONAL")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void anAgreementIsEnteredWithItsFirstPlanAndOneSourceForBoth() {
        MvcResult sent = send(
                NEW,
                "kind",
                "COOPERATION",
                "title",
                "On friendship",
                "first",
                "RU-LIP-DANKOVSKY",
                "second",
                "BY-HO-BUDA-KOSHELEVO",
                "third",
                "BY-BR-PINSK",
                "programme",
                "LIP-BY-2022",
                "proposedOn",
                "01.02.2026",
                "areas",
                "culture",
                "planned",
                "2027-Q1",
                "citation.publisher",
                "BelTA",
                "citation.title",
                "News");
        String number = "TW-2026-001";
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/agreements/" + number);
        Document page = pages.open("/agreements/" + number);
        assertThat(page.select("h1").text()).contains("Dankov", "Buda-Koshelevo", "Pinsk");
        assertThat(page.select(".kicker").text()).contains("Cooperation agreement");
        assertThat(page.select("dl.facts").text()).contains("On friendship", "culture", "first quarter 2027");
        assertThat(page.select("ol li[id^=source-]")).hasSize(1);
        assertThat(sentences(number)).hasSize(2);
    }

    @Test
    void aConfirmedSideIsEnteredOnlyWithItsSource() {
        MvcResult sent = send(
                NEW,
                "first",
                "RU-LIP-DANKOVSKY",
                "firstStanding",
                "CONFIRMED",
                "second",
                "BY-HO-BUDA-KOSHELEVO",
                "proposedOn",
                "01.02.2026");
        assertThat(sent.getResponse().getStatus()).isEqualTo(422);
        assertThat(Pages.document(sent)
                        .getElementById("citation.publisher-error")
                        .text())
                .startsWith("A partner is confirmed by a source.");
    }

    @Test
    void existingAgreementsOfThePartnersAreShownFirst() {
        String[] typed = {"first", "RU-LIP-TERBUNSKY", "second", "BY-HO-CHECHERSK", "proposedOn", "01.02.2026"};
        MvcResult sent = send(NEW, typed);
        assertThat(sent.getResponse().getStatus()).isEqualTo(422);
        Document page = Pages.document(sent);
        assertThat(page.select(".notice-warning").text())
                .contains("The register already has 1 agreement of these partners", "TW-2022-002", "In force");
        assertThat(page.getElementById("another-error").text()).contains("Tick the box");
        assertThat(page.select("#first option[selected]").val()).isEqualTo("RU-LIP-TERBUNSKY");
        assertThat(changes.of("agreement:TW-2026-001")).isEmpty();
    }

    @Test
    void anotherAgreementOfTheSamePartnersIsEnteredOnPurposeAndOnce() {
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            MvcResult sent = send(
                    NEW,
                    "key",
                    key,
                    "first",
                    "RU-LIP-TERBUNSKY",
                    "second",
                    "BY-HO-CHECHERSK",
                    "proposedOn",
                    "01.02.2026",
                    "another",
                    "true");
            assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/agreements/TW-2026-001");
        }
        assertThat(changes.of("agreement:TW-2026-001")).hasSize(1);
    }

    @Test
    void aRepeatedEntryIsNotTakenForAnotherAgreement() {
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            assertThat(send(
                                    NEW,
                                    "key",
                                    key,
                                    "first",
                                    "RU-LIP-DANKOVSKY",
                                    "second",
                                    "BY-HO-BUDA-KOSHELEVO",
                                    "proposedOn",
                                    "01.02.2026")
                            .getResponse()
                            .getRedirectedUrl())
                    .isEqualTo("/agreements/TW-2026-001");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "second, '', second, Choose this side",
        "second, RU-LIP-DANKOVSKY, second, The same territory is chosen twice.",
        "second, RU-LIP-TERBUNSKY, second, The partners lie in one region.",
        "proposedOn, 01.01.2100, proposedOn, The day of the proposal is still to come.",
        "planned, 2020, planned, This date lies before",
        "programme, NOWHERE, programme, This value cannot be read.",
        "areas, nothing, areas, This value cannot be read."
    })
    void aProposalThatCannotStandIsRefusedAtItsField(String field, String typed, String wrong, String message) {
        MvcResult sent = send(
                NEW,
                "title",
                "On friendship",
                "first",
                "RU-LIP-DANKOVSKY",
                "second",
                "BY-HO-CHECHERSK",
                "proposedOn",
                "01.02.2026",
                field,
                typed);
        assertThat(sent.getResponse().getStatus()).isEqualTo(422);
        Document page = Pages.document(sent);
        assertThat(page.getElementById(wrong + "-error").text()).startsWith(message);
        assertThat(page.select("#title").val()).isEqualTo("On friendship");
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAN, SIDE, NEW})
    @WithMockUser(username = "reader", roles = "VIEWER")
    void aViewerIsNotLetIn(String address) {
        assertThat(pages.status(address)).isEqualTo(403);
        assertThat(send(address).getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    @WithMockUser(username = "reader", roles = "VIEWER")
    void aViewerSeesTheSidesWithoutAWayToChangeThem() {
        Document page = pages.open("/agreements/TW-2022-003/partners");
        assertThat(page.select("main").text()).contains("Provisional (an assumption)", "РБК Черноземье", "No source");
        assertThat(page.select("main table a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {PLAN, SIDE, NEW, "/agreements", "/agreements/TW-2022-003", "/agreements/TW-2022-003/partners"})
    void everyPageSpeaksThreeLanguages(String address) {
        List<String> titles = List.of("en", "ru", "be").stream()
                .map(language -> pages.open(address + "?lang=" + language))
                .map(page -> page.select("main").text())
                .toList();
        assertThat(titles).doesNotHaveDuplicates().noneMatch(it -> it.contains("??"));
    }

    private List<String> sentences(String number) {
        return changes.of("agreement:" + number).stream()
                .map(Changes.Line::sentence)
                .toList();
    }

    /** Later values replace earlier ones of the same name. */
    private MvcResult send(String address, String... fields) {
        Map<String, String> values =
                new LinkedHashMap<>(Map.of("key", UUID.randomUUID().toString()));
        for (int index = 0; index < fields.length; index += 2) {
            values.put(fields[index], fields[index + 1]);
        }
        MockHttpServletRequestBuilder request = post(address).with(csrf()).header("Accept-Language", "en");
        values.forEach(request::param);
        try {
            MvcResult result = mvc.perform(request).andReturn();
            if (result.getResponse().getRedirectedUrl() != null) {
                store.flush();
                store.clear();
            }
            return result;
        } catch (Exception failure) {
            throw new AssertionError(address, failure);
        }
    }
}
