package org.twinning.event.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.event.EventRegister;
import org.twinning.event.PlannedEvent;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.territory.OfficeHolder;
import org.twinning.territory.OfficeRegister;

/** TW-2022-003 is planned for the third quarter of 2022; Gryazinsky District had two heads in that year, and has a third one now. */
@RegisterTest
@Transactional
@WithMockUser(username = "clerk", roles = "REGISTRAR")
class HeadsTest {

    private static final String SIGNING = "/agreements/TW-2022-003/signing";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private OfficeRegister offices;

    @Autowired
    private EventRegister events;

    @Autowired
    private Recorder recorder;

    @Autowired
    private EntityManager store;

    @BeforeEach
    void threeHeads() {
        head("Иванов Иван Иванович", PlannedDate.year(2018), PlannedDate.day(2022, 7, 31));
        head("Петров Пётр Петрович", PlannedDate.day(2022, 8, 1), null);
        head("Сидоров Семён Семёнович", PlannedDate.year(2023), null);
        store.flush();
    }

    @Test
    void proposesTheHeadOfTodayWhenTheDayPlannedHasPassed() throws Exception {
        Document page = page(SIGNING);
        assertThat(page.select("[id='sides0.signatory']").val()).isEqualTo("Сидоров Семён Семёнович");
        assertThat(page.select("[id='sides0.post']").val()).isEqualTo("глава района");
        assertThat(page.select("[id='sides1.signatory']").val()).isEmpty();
    }

    @Test
    void proposesTheHeadOfTheDayInTheAddress() throws Exception {
        assertThat(page(SIGNING + "?signed=31.07.2022")
                        .select("[id='sides0.signatory']")
                        .val())
                .isEqualTo("Иванов Иван Иванович");
    }

    @Test
    void offersThoseWhoWereInOfficeOnTheDayTyped() throws Exception {
        assertThat(check("31.07.2022", "Петров Пётр Петрович").select("button[value=heads]"))
                .hasSize(1);
        assertThat(check("01.08.2022", "Петров Пётр Петрович").select("button[value=heads]"))
                .isEmpty();
        Document page = step("heads", "31.07.2022", "Петров Пётр Петрович");
        assertThat(page.select("[id='sides0.signatory']").val()).isEqualTo("Иванов Иван Иванович");
        assertThat(page.select("#signed").val()).isEqualTo("31.07.2022");
    }

    @Test
    void doubtsOneWhoWasNotInOfficeThatDay() throws Exception {
        assertThat(check("31.07.2022", "Петров Пётр Петрович").select(".late").text())
                .isEqualTo("Петров Пётр Петрович was not in office on 31 July 2022 (in office since 1 August 2022). "
                        + "In office then: Иванов Иван Иванович.");
        assertThat(check("01.08.2022", "Петров Пётр Петрович").select(".late")).isEmpty();
        assertThat(check("01.08.2022", "И. И. Иванов").select(".late").text()).contains("In office then: Петров");
        assertThat(check("01.08.2022", "А. Заместитель").select(".late")).isEmpty();
    }

    @Test
    void recordsTheSigningAllTheSameAndRepeatsTheDoubt() throws Exception {
        MvcResult sent = mvc.perform(post(SIGNING)
                        .with(csrf())
                        .header("Accept-Language", "en")
                        .param("key", UUID.randomUUID().toString())
                        .param("version", "0")
                        .param("signed", "31.07.2022")
                        .param("sides[0].signs", "true")
                        .param("sides[0].signatory", "Петров Пётр Петрович")
                        .param("sides[1].signs", "true"))
                .andReturn();
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/agreements/TW-2022-003");
        assertThat(String.valueOf(sent.getFlashMap().get("notice")))
                .contains("Петров Пётр Петрович was not in office on 31 July 2022");
    }

    @Test
    void offersTheLinesForTheTextOnTheAgreementBeforeItIsSigned() throws Exception {
        Document page = page("/agreements/TW-2022-003");
        assertThat(page.select("details .preamble").text())
                .startsWith("Грязинский муниципальный округ Липецкой области");
        assertThat(page.select("details").text()).contains("Zhlobin District: who heads it is not recorded.");
        assertThat(page("/agreements/TW-2022-002").select("details .preamble")).isEmpty();
    }

    @Test
    void proposesTheHeadsWhereAnAgreementIsPreparedAndLeavesThemToTheReader() throws Exception {
        int year = recorder.today().getYear() + 1;
        long event = events.plan(
                new PlannedEvent(new LocalText("Форум", null, null), PlannedDate.year(year), null, null, null));
        store.flush();
        events.putOnAgenda(event, 1, Set.of("TW-2022-003"));
        store.flush();
        String address = "/events/" + event + "/agenda/TW-2022-003";

        Document page = page(address);
        assertThat(page.select("[id='hands0.signatory']").val()).isEqualTo("Сидоров Семён Семёнович");
        assertThat(page.select("[id='hands0.post']").val()).isEqualTo("глава района");
        assertThat(page.select("[id='hands1.signatory']").val()).isEmpty();
        assertThat(page.select("main").text()).contains("They count once they are saved.");
        store.clear();

        mvc.perform(post(address)
                .with(csrf())
                .param("key", UUID.randomUUID().toString())
                .param("version", page.select("[name=version]").val())
                .param("hands[0].signatory", "Заместитель")
                .param("hands[1].signatory", "Глава"));
        store.flush();
        store.clear();
        Document again = page(address);
        assertThat(again.select("[id='hands0.signatory']").val()).isEqualTo("Заместитель");
        assertThat(again.select("[id='hands0.post']").val()).isEmpty();
        assertThat(again.select("main").text()).doesNotContain("They count once they are saved.");
    }

    private Document check(String signed, String signatory) throws Exception {
        return step("live", signed, signatory);
    }

    private Document step(String step, String signed, String signatory) throws Exception {
        MvcResult checked = mvc.perform(post(SIGNING)
                        .with(csrf())
                        .header("Accept-Language", "en")
                        .param("step", step)
                        .param("signed", signed)
                        .param("sides[0].signs", "true")
                        .param("sides[0].signatory", signatory))
                .andReturn();
        store.clear(); // each request has a context of its own
        return Jsoup.parse(checked.getResponse().getContentAsString());
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).header("Accept-Language", "en"))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private void head(String name, PlannedDate since, @Nullable PlannedDate until) {
        offices.record(
                "RU-LIP-GRYAZINSKY",
                new OfficeHolder(
                        new LocalText(name, null, null),
                        null,
                        new LocalText("глава района", null, null),
                        null,
                        null,
                        since,
                        until),
                null);
    }
}
