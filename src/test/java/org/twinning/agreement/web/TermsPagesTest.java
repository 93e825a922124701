package org.twinning.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.util.List;
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

/** An agreement's terms, prolongations and endings: what is recorded of them, what follows, and where it shows. */
@RegisterTest
@Transactional
@WithMockUser(username = "clerk", roles = "REGISTRAR")
class TermsPagesTest {

    /** Signed by both on 9 May 2022. */
    private static final String AGREEMENT = "/agreements/TW-2022-002";

    private static final String TERMS = AGREEMENT + "/terms";
    private static final String RENEWALS = AGREEMENT + "/renewals";
    private static final String ENDING = AGREEMENT + "/ending";
    private static final String[] YEARLY = {
        "lasting",
        "FOR",
        "termLength",
        "1",
        "renewal",
        "TACIT",
        "renewalLength",
        "1",
        "noticeLength",
        "3",
        "article",
        "art. 9"
    };

    @Autowired
    private MockMvc mvc;

    @Autowired
    private EntityManager store;

    @Autowired
    private JdbcClient jdbc;

    private Pages pages;

    @BeforeEach
    void openPages() {
        pages = new Pages(mvc);
    }

    @Test
    void termsAreRecordedAndExplainedWhereverTheyShow() {
        assertThat(send(TERMS, "lasting", "FOR", "termLength", "5", "article", "art. 9")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(AGREEMENT);

        String explained = "The term ends on 9 May 2027: signed on 9 May 2022, for 5 years (art. 9).";
        assertThat(pages.open(AGREEMENT).select("#terms").text()).contains("For 5 years", explained);
        assertThat(pages.open(AGREEMENT + "/status-sheet").select("main").text())
                .contains(explained);
        assertThat(pages.open(AGREEMENT).select("ul.changes").text())
                .contains("The terms of TW-2022-002 were recorded.");
        assertThat(pages.open(AGREEMENT + "?asOf=2022-05-08").select("#terms").text())
                .doesNotContain("The term ends");
        assertThat(pages.open(AGREEMENT + "?asOf=2027-05-10")
                        .select(".sentence")
                        .first()
                        .text())
                .isEqualTo("The term ended on 9 May 2027.");
    }

    @Test
    void whatWouldFollowIsSaidBeforeSaving() {
        Document page = Pages.document(send(TERMS, "step", "check", "lasting", "UNTIL", "termUntil", "31.12.2023"));

        assertThat(page.select("[data-check]").text()).contains("Expired", "The term ended on 31 December 2023");
        assertThat(pages.open(AGREEMENT).select("#terms").text()).contains("Not recorded");
    }

    @ParameterizedTest
    @CsvSource({
        "entry, DAY, entryOn, Say on which day it enters into force.",
        "entry, CONDITION, condition, Say on what condition it enters into force.",
        "lasting, UNTIL, termUntil, Say on which day the term ends.",
        "lasting, FOR, termLength, Say how long the term is.",
        "renewal, EXPRESS, renewal, An open-ended agreement has no end to prolong.",
        "termLength, many, termLength, Write a whole number here."
    })
    void whatIsMissingIsSaidAtItsField(String field, String value, String at, String message) {
        MvcResult sent = send(TERMS, field, value);

        assertThat(sent.getResponse().getStatus()).isEqualTo(422);
        assertThat(Pages.document(sent).select("#" + at + "-error").text()).startsWith(message);
    }

    @Test
    void anAmendmentCountsFromItsDay() {
        send(TERMS, "lasting", "FOR", "termLength", "3");
        assertThat(pages.open(TERMS).select("[name=termLength]").val()).isEqualTo("3");
        MvcResult without = send(TERMS, "lasting", "FOR", "termLength", "10");
        assertThat(Pages.document(without).select("#countsFrom-error").text()).startsWith("Say from which day");

        send(TERMS, "lasting", "FOR", "termLength", "10", "countsFrom", "01.01.2024");
        assertThat(pages.open(AGREEMENT).select("#terms").text())
                .contains("As amended, since 1 January 2024", "The term ends on 9 May 2032");
        assertThat(pages.open(AGREEMENT + "?asOf=2023-12-31").select("#terms").text())
                .contains("The term ends on 9 May 2025")
                .doesNotContain("As amended");
    }

    @Test
    void tacitProlongationsArePresumedAndMarkedUntilSomebodyLooks() {
        send(TERMS, YEARLY);

        assertThat(pages.open(AGREEMENT + "?asOf=2024-06-01")
                        .select("#renewals")
                        .text())
                .contains("No. 1: 10 May 2023 through 9 May 2024")
                .contains("presumed");
        assertThat(pages.open("/agreements?q=TW-2022-002&asOf=2024-06-01")
                        .select("main")
                        .text())
                .contains("presumed");
        assertThat(pages.open(AGREEMENT + "/status-sheet?asOf=2024-06-01")
                        .select("main")
                        .text())
                .contains("2 prolongations are presumed");

        send(RENEWALS, "kind", "CONFIRMED", "renewal", "2", "dated", "01.07.2024", "words", "Post looked through");
        String after =
                pages.open(AGREEMENT + "?asOf=2024-06-01").select("#renewals").text();
        assertThat(after)
                .contains("shown by what happened later", "confirmed: no objection came", "Post looked through");
        assertThat(pages.open("/agreements?q=TW-2022-002&asOf=2024-06-01")
                        .select("td")
                        .text())
                .doesNotContain("presumed");
    }

    @Test
    void theLedgerOpensOnWhatWaitsToBeConfirmed() {
        send(TERMS, YEARLY);
        Document waiting = pages.open(RENEWALS);
        assertThat(waiting.select("[name=kind][checked]").val()).isEqualTo("CONFIRMED");
        assertThat(waiting.select("[name=renewal] option[selected]").val()).isEqualTo("1");
        assertThat(pages.open(RENEWALS + "?kind=EXPRESS")
                        .select("[name=kind][checked]")
                        .val())
                .isEqualTo("EXPRESS");
    }

    @Test
    void aRefutedProlongationEndsTheTermBeforeItAndLeavesATrace() {
        send(TERMS, YEARLY);
        send(RENEWALS, "kind", "CONFIRMED", "renewal", "1", "dated", "01.07.2023");
        Document check = Pages.document(
                send(RENEWALS, "step", "check", "kind", "REFUTED", "renewal", "1", "dated", "01.02.2023"));
        assertThat(check.select("[data-check]").text()).contains("Expired", "The term ended on 9 May 2023");

        send(RENEWALS, "kind", "REFUTED", "renewal", "1", "dated", "01.02.2023", "words", "A letter in the archive");
        Document page = pages.open(AGREEMENT);
        assertThat(page.select(".sentence").first().text()).isEqualTo("The term ended on 9 May 2023.");
        assertThat(page.select("#renewals").text()).contains("did not take place", "A letter in the archive");
        assertThat(page.select("ul.changes").text())
                .contains(
                        "A tacit prolongation of TW-2022-002 was confirmed",
                        "A tacit prolongation of TW-2022-002 was refuted");
        assertThat(error(send(RENEWALS, "kind", "REFUTED", "renewal", "1", "dated", "01.02.2023")))
                .contains("There is no such prolongation, or this has been recorded of it already.");
    }

    @Test
    void theSidesProlongATerm() {
        send(TERMS, "lasting", "FOR", "termLength", "3", "renewal", "EXPRESS");
        assertThat(error(send(RENEWALS, "dated", "01.03.2025"))).contains("one of both");
        assertThat(error(send(RENEWALS, "dated", "01.03.2025", "until", "01.01.2025")))
                .contains("must be later than the present one");
        send(RENEWALS, "dated", "01.03.2025", "length", "5");

        assertThat(pages.open(AGREEMENT).select("#terms").text())
                .contains("The term ends on 9 May 2030: signed on 9 May 2022, for 3 years, prolonged once by 5 years.");
        assertThat(pages.open(AGREEMENT + "?asOf=2025-02-28").select("#terms").text())
                .contains("on 9 May 2025");
    }

    @Test
    void anAnnouncementLeavesItInForceWithAFlag() {
        send(
                ENDING,
                "kind",
                "TERMINATION",
                "side",
                "0",
                "steps[0].dated",
                "03.2024",
                "steps[0].person",
                "The governor");

        Document page = pages.open(AGREEMENT);
        assertThat(page.select(".sentence").first().text())
                .contains("In force since 9 May 2022", "Somebody has announced that it is to be ended");
        assertThat(page.select("#endings").text()).contains("Termination", "announced only", "The governor");
        assertThat(pages.open("/agreements?q=TW-2022-002").select("main").text())
                .contains("end announced");
        assertThat(pages.open(AGREEMENT + "/status-sheet").select("main").text())
                .contains("Announced in the press");
        assertThat(pages.open(AGREEMENT + "?asOf=2024-03-30")
                        .select(".sentence")
                        .first()
                        .text())
                .doesNotContain("announced");
    }

    @Test
    void aNoticeTakesEffectStepByStep() {
        send(ENDING, "kind", "TERMINATION", "steps[1].dated", "01.02.2024", "reason", "NO_COOPERATION");
        String steps = pages.open(AGREEMENT)
                .select("#endings a[href*=/ending/]")
                .first()
                .attr("href");
        assertThat(pages.open(steps).select("[name='steps[1].dated']")).isEmpty();
        assertThat(error(send(steps))).contains("Say at least one step");

        Document check = Pages.document(send(steps, "step", "check", "steps[4].dated", "01.08.2024"));
        assertThat(check.select("[data-check]").text()).contains("Terminated");
        send(steps, "steps[2].dated", "10.02.2024", "steps[4].dated", "01.08.2024");

        assertThat(pages.open(AGREEMENT + "?asOf=2024-07-31")
                        .select(".sentence")
                        .first()
                        .text())
                .isEqualTo("In force since 9 May 2022; its termination takes effect on 1 August 2024.");
        assertThat(pages.open(AGREEMENT + "?asOf=2024-08-01")
                        .select(".sentence")
                        .first()
                        .text())
                .isEqualTo("Terminated: out of force since 1 August 2024.");
        assertThat(pages.open(ENDING).select("main").text()).contains("This agreement has ended.");
        assertThat(pages.open(AGREEMENT).select("#endings").text()).contains("The cooperation came to nothing");
    }

    @Test
    void oneStepIsTakenBackAndTheEndingGoesOn() {
        send(ENDING, "kind", "TERMINATION", "steps[1].dated", "01.02.2024", "steps[4].dated", "01.08.2024");
        assertThat(pages.open(AGREEMENT).select(".sentence").first().text()).startsWith("Terminated");
        String effective = pages.open(AGREEMENT)
                .select("#endings li a[href*=withdrawals/step]")
                .last()
                .attr("href");
        send(effective, "reason", "Another agreement", "decidedBy", "I. Sakalova");

        Document page = pages.open(AGREEMENT);
        assertThat(page.select(".sentence").first().text()).contains("In force", "Notice to end it has been given");
        assertThat(page.select("#endings").text()).contains("Notice sent").doesNotContain("Takes effect");
        assertThat(page.select("#corrections").text()).contains("Step of an ending", "Another agreement");
        assertThat(page.select("ul.changes").text()).contains("A step of an ending of TW-2022-002 was taken back.");
        assertThat(page.select("#endings a[href*=withdrawals/step]"))
                .as("the last one goes with its ending")
                .isEmpty();
        assertThat(error(send(AGREEMENT + "/withdrawals/step/0", "reason", "Why", "decidedBy", "Who")))
                .contains("Nothing else is recorded of this ending.");
    }

    @Test
    void whatIsKnownToComeShowsWhereverTheEndDoes() {
        send(TERMS, YEARLY);
        send(ENDING, "kind", "TERMINATION", "steps[1].dated", "01.02.2024", "steps[4].dated", "01.04.2024");

        Document page = pages.open(AGREEMENT + "?asOf=2024-03-01");
        assertThat(page.select("#terms").text())
                .contains("The term would have ended on 9 May 2024", "so the term is not prolonged any more")
                .doesNotContain("prolonged tacitly for another", "Notice is due");
        assertThat(page.select(".lifeline li.next").text())
                .contains("1 April 2024", "Terminated from this day")
                .doesNotContain("Last day");
        assertThat(pages.open("/agreements?q=TW-2022-002&asOf=2024-03-01")
                        .select("td.date")
                        .text())
                .contains("31 March 2024");
        String deadlines =
                pages.open("/deadlines?asOf=2024-02-05").select("main").text();
        assertThat(deadlines)
                .contains("Terms that end", "its termination takes effect on 1 April 2024")
                .doesNotContain("Last days for a notice");
        assertThat(pages.open(AGREEMENT + "?asOf=2024-06-01").select("#terms").text())
                .contains("It was terminated on 1 April 2024, before the end of the term")
                .doesNotContain("prolonged tacitly for another", "Notice is due");
        assertThat(pages.open(AGREEMENT + "/status-sheet?asOf=2024-03-01")
                        .select("main")
                        .text())
                .contains("its termination takes effect on 1 April 2024");
        assertThat(pages.open("/programmes/LIP-BY-2022/status-sheet?asOf=2024-03-01")
                        .select("main")
                        .text())
                .contains("31 March 2024");
    }

    @Test
    void impossibleDaysOfEndingsAreRefusedAtTheirField() {
        assertThat(error(send(ENDING, "kind", "TERMINATION", "steps[4].dated", "01.01.2020")))
                .contains("A step lies before the signing (9 May 2022).");
        MvcResult disorder =
                send(ENDING, "kind", "TERMINATION", "steps[1].dated", "10.02.2024", "steps[2].dated", "09.02.2024");
        assertThat(Pages.document(disorder)
                        .select(".error-summary a[href='#steps2.dated'], .error-summary a[href*=steps]")
                        .text())
                .contains("It cannot have been received before it was sent.");
        assertThat(error(send(ENDING, "kind", "OBJECTION", "steps[2].dated", "01.02.2024")))
                .contains("there is nothing to object to");
        send(ENDING, "kind", "TERMINATION", "steps[1].dated", "01.02.2024");
        assertThat(error(send(ENDING, "kind", "TERMINATION", "steps[1].dated", "01.03.2024")))
                .contains("The same is under way already.");
        assertThat(error(send(ENDING + "/0", "steps[2].dated", "31.01.2024")))
                .contains("It cannot have been received before it was sent.");
    }

    @Test
    void whatIsResumedWasSuspendedBefore() {
        send(ENDING, "kind", "SUSPENSION", "steps[4].dated", "01.03.2023");
        assertThat(error(send(ENDING, "kind", "RESUMPTION", "steps[4].dated", "28.02.2023")))
                .contains("It cannot have been resumed before it was suspended (1 March 2023).");
    }

    @Test
    void aLateObjectionStopsTheNextProlongationByWhicheverDoorItComes() {
        send(TERMS, YEARLY);
        // by 9 February 2025 for the prolongation of 10 May 2025
        assertThat(error(send(RENEWALS, "kind", "REFUTED", "renewal", "3", "dated", "10.02.2025")))
                .contains("The last day for an objection was 9 February 2025");
        send(ENDING, "kind", "OBJECTION", "steps[2].dated", "10.02.2025");
        assertThat(pages.open(AGREEMENT + "?asOf=2025-02-10")
                        .select(".sentence")
                        .first()
                        .text())
                .contains("A side has objected too late for this prolongation and stops the next one")
                .contains("9 May 2026");
        assertThat(pages.open(AGREEMENT + "?asOf=2026-05-10")
                        .select(".sentence")
                        .first()
                        .text())
                .startsWith("The term ended on 9 May 2026.");
    }

    @Test
    void aProlongationIsConfirmedOnceNoObjectionCanComeAnyMore() {
        send(TERMS, YEARLY);
        MvcResult early = send(RENEWALS, "kind", "CONFIRMED", "renewal", "1", "dated", "08.02.2023");
        assertThat(Pages.document(early).select("#dated-error").text())
                .isEqualTo("Until 9 February 2023 objections could still come. Enter that day or a later one.");
        assertThat(send(RENEWALS, "kind", "CONFIRMED", "renewal", "1", "dated", "09.02.2023")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(AGREEMENT);
    }

    @Test
    void anEndingThatIsTakenBackStillNamesItsReason() {
        send(ENDING, "kind", "TERMINATION", "steps[1].dated", "01.02.2024", "reason", "NO_COOPERATION");
        String takeBack = pages.open(AGREEMENT)
                .select("#endings a[href*=withdrawals/ending]")
                .attr("href");
        send(takeBack, "reason", "Another agreement", "decidedBy", "I. Sakalova");

        assertThat(pages.open(AGREEMENT).select(".corrections, #corrections").text())
                .contains("The cooperation came to nothing")
                .doesNotContain("NO_COOPERATION");
    }

    @Test
    void theConfirmationCountsAgainWhenItsRefutationIsTakenBack() {
        send(TERMS, YEARLY);
        send(RENEWALS, "kind", "CONFIRMED", "renewal", "1", "dated", "01.07.2023", "words", "Post looked through");
        send(RENEWALS, "kind", "REFUTED", "renewal", "1", "dated", "01.02.2023");
        String takeBack =
                pages.open(AGREEMENT).select("#renewals a[href*=withdrawals]").attr("href");
        send(takeBack, "reason", "Another agreement", "decidedBy", "I. Sakalova");

        assertThat(pages.open(AGREEMENT).select("#renewals").text())
                .contains("confirmed: no objection came", "Post looked through");
    }

    @Test
    void aTermCannotEndBeforeTheSigning() {
        MvcResult sent = send(TERMS, "lasting", "UNTIL", "termUntil", "08.05.2022");
        assertThat(Pages.document(sent).select("#termUntil-error").text())
                .startsWith("The term would end before the signing (9 May 2022).");
    }

    @Test
    void renewalsMoveOnTheirOwnDay() {
        send(TERMS, YEARLY);
        send(RENEWALS, "kind", "CONFIRMED", "renewal", "2", "dated", "01.07.2024");

        String sheet = pages.open("/changes?from=2022-01-01&to=2026-06-01&asOf=2026-06-01")
                .select("tbody tr:contains(TW-2022-002)")
                .text();
        assertThat(sheet)
                .contains("10 May 2023 TW-2022-002", "10 May 2024 TW-2022-002")
                .contains("10 May 2025 TW-2022-002", "Prolonged tacitly, as is presumed")
                .doesNotContain("1 July 2024");
        assertThat(pages.open("/changes?from=2022-01-01&to=2026-06-01&by=entry&asOf=2026-06-01")
                        .select("main")
                        .text())
                .doesNotContain("as is presumed");
    }

    @Test
    void theRegisterAsAWholeCountsAgreementsAndNotChanges() {
        Document sheet = pages.open("/changes?from=2022-01-01&to=2026-01-01");
        assertThat(sheet.select("tfoot td").eachText()).containsExactly("0", "6", "0", "6");
        String entered = sheet.select("tfoot a[href*=border]").first().attr("href");
        assertThat(pages.open(entered).select(".count").text()).isEqualTo("6 steps");
    }

    @Test
    void nothingTypedIsDroppedWithoutAWord() {
        MvcResult sent = send(TERMS, "termLength", "5", "renewalLength", "5");
        assertThat(Pages.document(sent).select("#termLength-error").text()).startsWith("A length is typed here.");
        assertThat(Pages.document(sent).select("#renewalLength-error").text()).contains("tacit prolongation");
    }

    @Test
    void whatIsTakenBackIsShownWithWhatFollows() {
        send(TERMS, "lasting", "FOR", "termLength", "1");
        String takeBack =
                pages.open(AGREEMENT).select("#terms a[href*=withdrawals]").attr("href");
        Document page = pages.open(takeBack);
        assertThat(page.select("main form").text()).contains("What is taken back", "For 1 year");
        assertThat(page.select("[data-check]").text()).contains("In force since 9 May 2022; no end");
        assertThat(pages.open(AGREEMENT).select("#terms").text()).contains("For 1 year");
    }

    @Test
    void anAnnouncementAloneIsSaidToChangeNothing() {
        Document check = Pages.document(send(
                "/agreements/TW-2022-004/ending",
                "step",
                "check",
                "kind",
                "ABANDONMENT",
                "steps[0].dated",
                "01.03.2023"));
        assertThat(check.select("[data-check]").text()).contains("Nothing changes by this yet");
        send("/agreements/TW-2022-004/ending", "kind", "ABANDONMENT", "steps[0].dated", "01.03.2023");
        assertThat(pages.open("/agreements/TW-2022-004").select("ul.changes").text())
                .contains("An announcement that TW-2022-004 is to be given up was recorded.");
    }

    @Test
    void whatCanBeDoneFollowsFromWhereItStands() {
        assertThat(buttons(AGREEMENT)).contains("Suspend or end");
        send(ENDING, "kind", "SUSPENSION", "steps[4].dated", "01.03.2023");
        assertThat(buttons(AGREEMENT)).contains("Resume or end");
        send(ENDING, "kind", "TERMINATION", "steps[4].dated", "01.03.2024");
        assertThat(buttons(AGREEMENT)).doesNotContain("end", "Resume");

        send("/agreements/TW-2022-004/ending", "kind", "ABANDONMENT", "steps[4].dated", "15.05.2022");
        assertThat(buttons("/agreements/TW-2022-004")).doesNotContain("Give it up");
        assertThat(pages.open("/agreements/TW-2022-004").select(".lifeline").text())
                .doesNotContain("Overdue");
        assertThat(pages.open("/agreements/TW-2022-004/plan").select("main").text())
                .contains("was given up before it was signed");
    }

    private String buttons(String page) {
        return pages.open(page).select("p.actions").text();
    }

    @Test
    void theMarkStandsBesideTheStatus() {
        send(TERMS, YEARLY);
        assertThat(pages.open(AGREEMENT + "?asOf=2024-06-01").select("h1 + p").text())
                .contains("presumed");
        assertThat(pages.open(AGREEMENT + "/status-sheet?asOf=2024-06-01")
                        .select(".sheet-pair")
                        .text())
                .contains("presumed");
    }

    @Test
    void aNoticeOfSuspensionIsCalledOneWhereverItShows() {
        send(ENDING, "kind", "SUSPENSION", "steps[1].dated", "01.03.2023");
        String day = "?asOf=2023-03-02";
        assertThat(pages.open(AGREEMENT + day).select("p.sentence, p.marks").text())
                .contains("Notice to suspend it has been given", "notice of suspension given")
                .doesNotContain("Notice to end it");
        assertThat(pages.open("/agreements" + day + "&caveat=GIVEN")
                        .select("tbody .caveat-notice")
                        .text())
                .isEqualTo("notice of suspension given");
        assertThat(pages.open(AGREEMENT + "/status-sheet" + day).select("main").text())
                .contains("notice of suspension given");
        assertThat(pages.open("/agreements" + day).select("#caveat option").eachText())
                .contains("Any notice", "End or suspension announced");
    }

    @Test
    void suspensionAndResumption() {
        send(ENDING, "kind", "SUSPENSION", "steps[4].dated", "01.03.2023");
        assertThat(pages.open(AGREEMENT).select(".sentence").first().text()).startsWith("Suspended");
        send(ENDING, "kind", "RESUMPTION", "steps[4].dated", "01.06.2023");
        assertThat(pages.open(AGREEMENT).select(".sentence").first().text())
                .startsWith("In force since 9 May 2022, again since 1 June 2023 after a suspension;");
        assertThat(pages.open(AGREEMENT + "/status-sheet")
                        .select(".sheet-sentence")
                        .text())
                .contains("since 9 May 2022, again since 1 June 2023");
        assertThat(pages.open("/programmes/LIP-BY-2022/status-sheet")
                        .select(".chart")
                        .text())
                .contains("since 9 May 2022 (again since 1 June 2023)", "since 28 April 2022");
        assertThat(pages.open("/programmes/LIP-BY-2022/status-sheet?asOf=2023-02-28")
                        .select(".chart")
                        .text())
                .contains("since 9 May 2022")
                .doesNotContain("again");
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Действует с 9 мая 2022 года (после приостановления – вновь с 1 июня 2023 года);",
        "be, Дзейнічае з 9 мая 2022 года (пасля прыпынення – зноў з 1 чэрвеня 2023 года);"
    })
    void whatIsInForceAgainSaysSoInEachLanguage(String language, String sentence) {
        send(ENDING, "kind", "SUSPENSION", "steps[4].dated", "01.03.2023");
        send(ENDING, "kind", "RESUMPTION", "steps[4].dated", "01.06.2023");
        assertThat(pages.open(AGREEMENT + "?lang=" + language)
                        .select(".sentence")
                        .first()
                        .text())
                .startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "0, en, 'Notice to end it has been received', 'Side: Terbunsky District'",
        "1, ru, 'Получено уведомление о прекращении', 'Сторона: Чечерский район'",
        "1, be, 'Атрымана паведамленне пра спыненне', 'Бок: Чачэрскі раён'"
    })
    void aNoticeThatCameIsReceivedAndItsCorrectionNamesTheSide(
            String side, String language, String sentence, String corrected) {
        send(ENDING, "kind", "TERMINATION", "side", side, "steps[2].dated", "01.03.2023");
        assertThat(pages.open(AGREEMENT + "?lang=" + language)
                        .select(".sentence")
                        .first()
                        .text())
                .contains(sentence);
        String takeBack = pages.open(AGREEMENT)
                .select("#endings a[href*=withdrawals/ending]")
                .attr("href");
        send(takeBack, "reason", "Another paper", "decidedBy", "I. Sakalova");
        assertThat(pages.open(AGREEMENT + "?lang=" + language)
                        .select("#corrections")
                        .text())
                .contains(corrected);
    }

    @Test
    void eachMistakeNamesTheStepItBelongsTo() {
        MvcResult sent = send(ENDING, "kind", "TERMINATION", "steps[1].person", "A", "steps[2].dated", "soon");
        assertThat(Pages.document(sent).select(".error-summary li").eachText())
                .contains("Date of the notice sent. Say when this step was.")
                .anyMatch(it -> it.startsWith("Date of the notice received. This is not a date."));
    }

    @Test
    void whatIsNotSignedIsGivenUp() {
        String unsigned = "/agreements/TW-2022-004/ending";
        assertThat(pages.open(unsigned).select("[name=kind]").eachAttr("value")).containsExactly("ABANDONMENT");
        assertThat(error(send(unsigned, "kind", "TERMINATION", "steps[4].dated", "01.03.2023")))
                .contains("it can only be given up");
        send(unsigned, "kind", "ABANDONMENT", "steps[4].dated", "01.03.2023");
        assertThat(pages.open("/agreements/TW-2022-004")
                        .select(".sentence")
                        .first()
                        .text())
                .startsWith("Given up on 1 March 2023");
    }

    @Test
    void whatWasEnteredWrongIsTakenBackAndSaid() {
        send(TERMS, "lasting", "FOR", "termLength", "1");
        assertThat(pages.open(AGREEMENT).select(".sentence").first().text()).startsWith("The term ended");
        String takeBack =
                pages.open(AGREEMENT).select("#terms a[href*=withdrawals]").attr("href");
        send(takeBack, "reason", "Another paper", "decidedBy", "I. Sakalova");

        Document page = pages.open(AGREEMENT);
        assertThat(page.select(".sentence").first().text()).startsWith("In force");
        assertThat(page.select("#corrections").text()).contains("Terms", "Another paper", "I. Sakalova");
        send(TERMS, "lasting", "FOR", "termLength", "10");
        assertThat(pages.open(AGREEMENT).select("#terms").text()).contains("The term ends on 9 May 2032");
    }

    @Test
    void aPastDayOfTheRegisterDoesNotKnowThem() {
        send(TERMS, YEARLY);
        jdbc.sql("update agreement set recorded_at = '2020-01-01'").update();
        for (String table : new String[] {"agreement_particulars", "agreement_partner", "agreement_signature"}) {
            jdbc.sql("update " + table + " set recorded_at = '2020-01-01'").update();
        }
        jdbc.sql("update agreement_period set recorded_at = '2020-01-01' where renews_by is null")
                .update();
        store.clear();

        assertThat(pages.open(AGREEMENT + "?asOf=2024-06-01&knownOn=2021-01-01")
                        .select("#terms")
                        .text())
                .contains("Not recorded");
    }

    @Test
    void deadlinesTellWhatEndsWhenANoticeIsDueAndWhatIsPresumed() {
        send(TERMS, YEARLY);

        String may = pages.open("/deadlines?asOf=2025-03-20").select("main").text();
        assertThat(may)
                .contains("Terms that end", "Presumed prolongations to look at")
                .doesNotContain("Last days for a notice");
        assertThat(pages.open("/deadlines?asOf=2025-02-09").select("main").text())
                .contains("has to say so by 9 February 2025");
        assertThat(pages.open("/deadlines?asOf=2025-02-10").select("main").text())
                .doesNotContain("has to say so");
        assertThat(pages.open("/deadlines?asOf=2025-01-09").select("main").text())
                .doesNotContain("has to say so");
        assertThat(pages.open("/deadlines?asOf=2022-06-01").select("main").text())
                .doesNotContain("Terms that end", "Presumed prolongations");
    }

    @Test
    void marksAreFiltersThatAskTheDayAndWhatWasKnown() {
        send(TERMS, YEARLY);
        send(ENDING, "kind", "TERMINATION", "steps[0].dated", "03.2024");

        assertThat(listed("caveat=PRESUMED&asOf=2024-03-30")).containsExactly("TW-2022-002");
        assertThat(listed("caveat=PRESUMED&asOf=2023-05-09")).isEmpty();
        assertThat(listed("caveat=PRESUMED&asOf=2024-03-30&knownOn=2024-03-30")).isEmpty();
        assertThat(listed("caveat=ANNOUNCED&asOf=2024-03-31")).containsExactly("TW-2022-002");
        assertThat(listed("caveat=ANNOUNCED&asOf=2024-03-30")).isEmpty();
        assertThat(listed("caveat=GIVEN,DISPUTED&asOf=2024-04-01")).isEmpty();
        assertThat(listed("caveat=GIVEN,PRESUMED&asOf=2024-04-01")).containsExactly("TW-2022-002");

        Document list = pages.open("/agreements?caveat=PRESUMED,ANNOUNCED&region=BY-HO&asOf=2024-04-01");
        assertThat(list.select("a.chip").eachAttr("href"))
                .contains(
                        "/agreements?caveat=ANNOUNCED&region=BY-HO&asOf=2024-04-01",
                        "/agreements?caveat=PRESUMED&region=BY-HO&asOf=2024-04-01");
        assertThat(list.select("#caveat option[selected]").text())
                .isEqualTo("Prolongation presumed, End or suspension announced");
    }

    @Test
    void everyMarkAndNumberLeadsToItsList() {
        send(TERMS, YEARLY);
        send(ENDING, "kind", "TERMINATION", "steps[0].dated", "03.2024");
        String presumed = "/agreements?caveat=PRESUMED&asOf=2024-04-01";
        String announced = "/agreements?caveat=ANNOUNCED&asOf=2024-04-01";

        for (String page : List.of(AGREEMENT, "/agreements", "/programmes/LIP-BY-2022")) {
            assertThat(pages.open(page + "?asOf=2024-04-01").select(".caveat a").eachAttr("href"))
                    .as(page)
                    .contains(presumed, announced);
        }
        assertThat(pages.open("/?asOf=2024-04-01").select("a.tile-caveat").eachAttr("href"))
                .containsExactly(presumed, announced);
        assertThat(pages.open("/?asOf=2024-04-01").select("a.tile-caveat b").eachText())
                .containsExactly("1", "1");
        assertThat(pages.open("/deadlines?asOf=2024-04-01").select(".more a").eachAttr("href"))
                .contains(
                        "/agreements?status=OVERDUE&sort=PLANNED&asOf=2024-04-01",
                        "/agreements?caveat=PRESUMED&sort=UNTIL&asOf=2024-04-01");
    }

    private List<String> listed(String query) {
        return pages.open("/agreements?" + query).select("tbody a.row-link").eachText();
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void whoOnlyReadsSeesNoWayToChangeThem() {
        assertThat(pages.open(AGREEMENT).select("a[href*='/terms'], a[href*='/ending'], a[href*='/renewals']"))
                .isEmpty();
    }

    private static String error(MvcResult sent) {
        assertThat(sent.getResponse().getStatus()).isEqualTo(422);
        return Pages.document(sent).select(".error-summary").text();
    }

    private MvcResult send(String path, String... fields) {
        store.flush();
        store.clear();
        String number = path.split("/")[2];
        long version = jdbc.sql("select version from agreement where number = ?")
                .param(number)
                .query(Long.class)
                .single();
        MockHttpServletRequestBuilder request = post(path)
                .with(csrf())
                .header("Accept-Language", "en")
                .param("key", UUID.randomUUID().toString())
                .param("version", String.valueOf(version));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        try {
            MvcResult result = mvc.perform(request).andReturn();
            if (!List.of(fields).contains("step")) {
                store.flush();
            }
            store.clear();
            return result;
        } catch (Exception failure) {
            throw new AssertionError(path, failure);
        }
    }
}
