package org.twinning.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Citation;
import org.twinning.agreement.Proposal;
import org.twinning.agreement.Standing;

/** Which agreement carries out, amends or replaces which, and what is shown before another one is entered. */
@RegisterTest
@Transactional
@WithMockUser(username = "clerk", roles = "REGISTRAR")
class RelationPagesTest {

    private static final String RELATIONS = "/agreements/TW-2022-002/relations";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AgreementRegister register;

    @Autowired
    private EntityManager store;

    @Autowired
    private JdbcClient jdbc;

    private Pages pages;
    private String umbrella;

    @BeforeEach
    void enterAnAgreementOfTheRegions() {
        pages = new Pages(mvc);
        umbrella = propose("RU-LIP", "BY-HO");
    }

    @Test
    void whatContradictsIsRefused() {
        send(RELATIONS, "kind", "IMPLEMENTS", "other", umbrella);
        String refused = "Something else is recorded of this agreement and ";
        assertThat(Pages.document(send(RELATIONS, "kind", "SUPERSEDES", "other", umbrella))
                        .select("#other-error")
                        .text())
                .startsWith(refused + umbrella);
        assertThat(Pages.document(send(
                                "/agreements/" + umbrella + "/relations", "kind", "SUPERSEDES", "other", "TW-2022-002"))
                        .select("#other-error")
                        .text())
                .startsWith(refused + "TW-2022-002");
        assertThat(Pages.document(send("/agreements/TW-2022-001/relations", "kind", "AMENDS", "other", "TW-2022-002"))
                        .select("#other-error")
                        .text())
                .startsWith("TW-2022-002 was signed later than this agreement");
    }

    @Test
    void eachOfTheTwoPagesTellsTheRelation() {
        assertThat(send(RELATIONS, "kind", "IMPLEMENTS", "other", umbrella.toLowerCase())
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/agreements/TW-2022-002");

        assertThat(pages.open("/agreements/TW-2022-002").select("dl.facts").text())
                .contains("Carries out " + umbrella);
        assertThat(pages.open("/agreements/" + umbrella).select("dl.facts").text())
                .contains("Carried out by TW-2022-002");
        assertThat(pages.open("/agreements/TW-2022-002/status-sheet")
                        .select("main")
                        .text())
                .contains("Carries out " + umbrella);
        assertThat(pages.open("/agreements/TW-2022-002").select("ul.changes").text())
                .contains("It was recorded that TW-2022-002 carries out " + umbrella);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Enter the number of the other agreement.",
        "TW-2022-002, This is the number of the agreement itself.",
        "TW-1066-001, There is no agreement TW-1066-001."
    })
    void refusesWhatCannotBe(String other, String message) {
        MvcResult sent = send(RELATIONS, "kind", "AMENDS", "other", other);

        assertThat(sent.getResponse().getStatus()).isEqualTo(422);
        assertThat(Pages.document(sent).select("#other-error").text()).startsWith(message);
    }

    @Test
    void refusesARelationTwiceAndInACircle() {
        send(RELATIONS, "kind", "SUPERSEDES", "other", "TW-2022-001");
        assertThat(error(send(RELATIONS, "kind", "SUPERSEDES", "other", "TW-2022-001")))
                .contains("This relation is recorded already.");

        send("/agreements/TW-2022-003/relations", "kind", "SUPERSEDES", "other", "TW-2022-002");
        assertThat(error(send("/agreements/TW-2022-001/relations", "kind", "SUPERSEDES", "other", "TW-2022-003")))
                .contains("says the same of this agreement, directly or through others");
    }

    @Test
    void aRelationThatWasWrongIsTakenBack() {
        send(RELATIONS, "kind", "IMPLEMENTS", "other", umbrella);
        send("/agreements/TW-2022-002/corrections/relation/0", "reason", "Another oblast", "decidedBy", "I. Sakalova");

        Document page = pages.open("/agreements/TW-2022-002");
        assertThat(page.select("dl.facts").text()).doesNotContain("Carries out");
        assertThat(page.select("#corrections").text()).contains("Another oblast", umbrella);
    }

    @Test
    void warnsOfASecondAgreementOfThePairAndOfAnUnconfirmedSide() {
        assertThat(pages.open("/agreements/TW-2022-002").select("main .notice")).isEmpty();
        assertThat(pages.open("/agreements/TW-2022-003").select("main .notice")).isEmpty();
        assertThat(pages.open("/agreements/TW-2022-001").select("main .notice").text())
                .contains("one side at least is not confirmed by a source");
        String second = propose("RU-LIP-TERBUNSKY", "BY-HO-CHECHERSK");

        assertThat(pages.open("/agreements/TW-2022-002").select("main .notice").text())
                .contains("The same partners have another agreement that has not ended: " + second);
        send(RELATIONS, "kind", "SUPERSEDES", "other", second);
        assertThat(pages.open("/agreements/TW-2022-002").select("main .notice")).isEmpty();
    }

    @Test
    void warnsOfAnAgreementThatOutlivesItsUmbrella() {
        send(RELATIONS, "kind", "IMPLEMENTS", "other", umbrella);
        String warning = "This agreement runs longer than the agreement of the regions";
        assertThat(pages.open("/agreements/TW-2022-002").select("main").text()).doesNotContain(warning);
        jdbc.sql("update agreement_period set term_end = '2030-01-01'"
                        + " where agreement = (select id from agreement where number = ?)")
                .param(umbrella)
                .update();

        assertThat(pages.open("/agreements/TW-2022-002").select("main .notice").text())
                .contains(warning);
    }

    @Test
    void agreementsOfAllLevelsAreShownBeforeAnotherIsEntered() {
        Document form = Pages.document(send(
                "/agreements/new?step=look",
                "first",
                "RU-LIP-TERBUNSKY",
                "second",
                "BY-HO-CHECHERSK",
                "firstStanding",
                "CONFIRMED",
                "secondStanding",
                "CONFIRMED"));
        assertThat(form.select("[data-check]").text())
                .contains(
                        "Agreements of the same territories TW-2022-002",
                        "Agreements of the regions above " + umbrella);

        Document regions = Pages.document(send(
                "/agreements/new?step=live",
                "first",
                "RU-LIP",
                "second",
                "BY-HO",
                "firstStanding",
                "CONFIRMED",
                "secondStanding",
                "CONFIRMED"));
        assertThat(regions.select("form")).isEmpty();
        assertThat(regions.text()).contains("Agreements of districts and cities inside them", "TW-2022-001");
    }

    @Test
    void speaksThreeLanguages() {
        List<String> texts = List.of("en", "ru", "be").stream()
                .map(language -> pages.open(RELATIONS + "?lang=" + language)
                        .select("main")
                        .text())
                .toList();
        assertThat(texts).doesNotHaveDuplicates().noneMatch(it -> it.contains("??"));
    }

    private String propose(String first, String second) {
        String number = register.propose(new Proposal(
                AgreementKind.COOPERATION,
                null,
                null,
                LocalDate.of(2018, 6, 14),
                List.of(new Proposal.Side(first, Standing.CONFIRMED), new Proposal.Side(second, Standing.CONFIRMED)),
                Set.of(),
                new Citation("Газета", "Соглашение", null, null)));
        store.flush();
        store.clear();
        return number;
    }

    private static String error(MvcResult sent) {
        assertThat(sent.getResponse().getStatus()).isEqualTo(422);
        return Pages.document(sent).select(".error-summary").text();
    }

    private MvcResult send(String address, String... fields) {
        Map<String, String> values =
                new LinkedHashMap<>(Map.of("key", UUID.randomUUID().toString()));
        if (!address.contains("/new")) {
            values.put(
                    "version", pages.open(address).select("input[name=version]").val());
        }
        for (int index = 0; index < fields.length; index += 2) {
            values.put(fields[index], fields[index + 1]);
        }
        MockHttpServletRequestBuilder request = post(address).with(csrf()).header("Accept-Language", "en");
        values.forEach(request::param);
        try {
            MvcResult result = mvc.perform(request).andReturn();
            store.flush();
            store.clear();
            return result;
        } catch (Exception failure) {
            throw new AssertionError(address, failure);
        }
    }
}
