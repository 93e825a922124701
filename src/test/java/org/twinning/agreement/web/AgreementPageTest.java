package org.twinning.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Intention;
import org.twinning.platform.PlannedDate;

@RegisterTest
@WithMockUser(username = "reader", roles = "VIEWER")
class AgreementPageTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AgreementRegister register;

    @Autowired
    private EntityManager entities;

    private Pages pages;

    @BeforeEach
    void openTheRegister() {
        pages = new Pages(mvc);
    }

    @Test
    void saysWhereTheAgreementStandsAndWhy() {
        Document page = pages.open("/agreements/TW-2022-002");
        assertThat(page.select("h1").text())
                .contains(
                        "Terbunsky District", "Lipetsk Oblast, Russia", "Chechersk District", "Gomel Oblast, Belarus");
        assertThat(page.select("p.sentence").text())
                .isEqualTo("In force since 9 May 2022; no end of the term is recorded.");
        assertThat(page.select("h1 .status").text()).isEqualTo("In force");
        assertThat(page.select(".standing-note")).isEmpty();
    }

    @Test
    void namesWhatEveryFactRestsOnAndWhatNobodyKnows() {
        Document page = pages.open("/agreements/TW-2022-002");
        assertThat(page.select("dl.facts").text())
                .contains("Name today: Terbunsky Municipal Okrug", "signatory not recorded", "Not recorded: no source");
        assertThat(page.select("ol li[id^=source-]")).hasSize(2);
        assertThat(page.select("a[href=#source-2]")).isNotEmpty();
        assertThat(pages.open("/agreements/TW-2022-004").select("dl.facts").text())
                .contains("No source", "no signature recorded");
    }

    @Test
    void citesOnADayOnlyWhatTheFactsOfThatDayRestOn() {
        Document page = pages.open("/agreements/TW-2022-002?asOf=2022-04-29");
        assertThat(page.text()).contains("БелТА").doesNotContain("«Маяк»");
        assertThat(page.select("ol li[id^=source-]")).hasSize(1);
        assertThat(page.select("dl.facts > div").first().text()).doesNotContain("No source");
        assertThat(pages.open("/agreements/TW-2022-002/partners?asOf=2022-04-29")
                        .text())
                .doesNotContain("«Маяк»", "No source");
        assertThat(pages.open("/agreements/TW-2022-002?asOf=2022-05-09").text()).contains("«Маяк»");
    }

    @Test
    void leavesOutOfAPastDayWhatWasChangedInTheRegisterSince() {
        assertThat(pages.open("/agreements/TW-2022-002").select("main").text()).contains("History");
        assertThat(pages.open("/agreements/TW-2022-002?asOf=2022-04-29")
                        .select("main")
                        .text())
                .doesNotContain("History");
    }

    @Test
    void marksProvisionalSidesWithAFootnote() {
        Document page = pages.open("/agreements/TW-2022-004");
        assertThat(page.select("h1 sup.standing-mark")).hasSize(2);
        assertThat(page.select(".standing-note")).hasSize(1);
    }

    @Test
    void theLifeLineTellsTheStoryInOrder() {
        Document page = pages.open("/agreements/TW-2022-003?asOf=2022-11-01");
        assertThat(page.select(".lifeline li time").eachText())
                .containsExactly("April 2022", "28 April 2022", "28 April 2022", "1 October 2022", "1 November 2022");
        assertThat(page.select(".lifeline li").last().className()).isEqualTo("now");
        assertThat(page.select(".lifeline li.late")).hasSize(1);
    }

    @Test
    @Transactional
    void aNewPlanDoesNotUndoADelay() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Minsk"));
        register.plan("TW-2022-003", new Intention(PlannedDate.year(today.getYear() + 1), today, null, null, null));
        entities.flush();

        Document page = pages.open("/agreements/TW-2022-003");

        assertThat(page.select(".lifeline li.late time").text()).isEqualTo("1 October 2022");
        assertThat(page.select(".lifeline li.next")).hasSize(1);
    }

    @Test
    void whatIsPlannedLiesAheadOnTheLine() {
        Document page = pages.open("/agreements/TW-2022-002?asOf=2022-04-29");
        assertThat(page.select(".lifeline li.next").text()).isEqualTo("9 May 2022 Signing is planned");
        assertThat(page.select("dl.facts").text())
                .contains("Terbunsky District: no signature recorded")
                .doesNotContain("September 2022");
    }

    @Test
    void linksKeepTheDay() {
        Document page = pages.open("/agreements/TW-2022-002?asOf=2022-04-29");
        assertThat(page.select("main a[href^=/]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(it -> it.contains("asOf=2022-04-29"));
    }

    @Test
    void beforeItWasKnownThePageLeadsToTheFirstDay() {
        Document page = pages.open("/agreements/TW-2022-002?asOf=2022-04-27");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/agreements/TW-2022-002?asOf=2022-04-28");
        assertThat(page.text()).contains("As of 27 April 2022 nothing was known of this agreement.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agreements/TW-2022-999", "/agreements/x", "/agreements/TW-2022-999/partners"})
    void anUnknownNumberIsNotFound(String address) {
        assertThat(pages.status(address)).isEqualTo(404);
    }

    @Test
    void aViewerSeesWhatCanBeReadOnly() {
        assertThat(pages.open("/agreements/TW-2022-003")
                        .select("main .actions a")
                        .eachAttr("href"))
                .containsExactly("/agreements/TW-2022-003/follow-up", "/agreements/TW-2022-003/status-sheet");
    }

    @Test
    @WithMockUser(roles = "REGISTRAR")
    void aRegistrarSeesWhatCanBeDoneToday() {
        assertThat(pages.open("/agreements/TW-2022-003?asOf=2022-04-29")
                        .select("main .actions a")
                        .eachText())
                .containsExactly(
                        "Record the signing",
                        "Reschedule",
                        "Confirm or replace a side",
                        "Give it up",
                        "Follow-up",
                        "Status sheet");
        assertThat(pages.open("/agreements/TW-2022-002?asOf=2022-04-29")
                        .select("main .actions a")
                        .eachText())
                .containsExactly("Suspend or end", "Follow-up", "Status sheet");
        assertThat(pages.open("/agreements/TW-2022-003")
                        .select("main .btn-primary")
                        .text())
                .isEqualTo("Record the signing");
    }
}
