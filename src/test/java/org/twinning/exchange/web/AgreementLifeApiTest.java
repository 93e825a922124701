package org.twinning.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Citation;
import org.twinning.agreement.Closing;
import org.twinning.agreement.EndingKind;
import org.twinning.agreement.NoticePeriod;
import org.twinning.agreement.PaperTerms;
import org.twinning.agreement.ProlongationKind;
import org.twinning.agreement.Prolonging;
import org.twinning.agreement.RelationKind;
import org.twinning.agreement.StepKind;
import org.twinning.agreement.TermsRegister;
import org.twinning.platform.PlannedDate;

/** What programs are told of renewals, endings and relations. */
@RegisterTest
@Transactional
@WithMockUser(roles = "VIEWER")
class AgreementLifeApiTest {

    /** Signed by both on 9 May 2022. */
    private static final String NUMBER = "TW-2022-002";

    private static final Citation LETTERS = new Citation("Archive", "Letters of 2024", null, null);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AgreementRegister register;

    @Autowired
    private TermsRegister terms;

    @Autowired
    private EntityManager store;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aYearThatGoesOnOfItself() {
        PaperTerms yearly = new PaperTerms(
                null,
                PaperTerms.Entry.LAST_SIGNATURE,
                null,
                null,
                null,
                12,
                PaperTerms.Renewal.TACIT,
                12,
                NoticePeriod.months(6),
                "art. 9",
                null);
        terms.agreeTerms(NUMBER, version(), yearly, null);
        terms.prolong(
                NUMBER,
                version(),
                new Prolonging(
                        ProlongationKind.CONFIRMED, 1, PlannedDate.parse("2023-07"), null, null, "No letter", LETTERS));
        store.flush();
    }

    @Test
    void tellsTheLedgerUpToTheDayAndHowTheDatesWereComputed() throws Exception {
        ask("asOf=2024-06-01&lang=en")
                .andExpect(jsonPath("$.terms.entry").value("LAST_SIGNATURE"))
                .andExpect(jsonPath("$.renewals[*].number").value(contains(1, 2)))
                .andExpect(jsonPath("$.renewals[*].state").value(contains("CONFIRMED", "PRESUMED")))
                .andExpect(jsonPath("$.renewals[0].from").value("2023-05-10"))
                .andExpect(jsonPath("$.renewals[0].through").value("2024-05-09"))
                .andExpect(jsonPath("$.renewals[0].dated").value("2023-07"))
                .andExpect(jsonPath("$.renewals[0].words").value("No letter"))
                .andExpect(jsonPath("$.renewals[1].dated").value(nullValue()))
                .andExpect(jsonPath("$.noticeUntil").value("2024-11-09"))
                .andExpect(jsonPath("$.explanation[0]")
                        .value(containsString("The term ends on 9 May 2025: signed on 9 May 2022, for 1 year")));
        ask("asOf=2023-05-09").andExpect(jsonPath("$.renewals.length()").value(0));
    }

    @Test
    void namesTheSourceOfARenewalByItsMark() throws Exception {
        String answer = ask("asOf=2024-06-01").andReturn().getResponse().getContentAsString();
        int mark = JsonPath.read(answer, "$.renewals[0].source");
        List<String> named = JsonPath.read(answer, "$.sources[?(@.mark == " + mark + ")].publisher");
        assertThat(named).containsExactly("Archive");
    }

    @Test
    void tellsEndingsStepByStep() throws Exception {
        terms.end(
                NUMBER,
                version(),
                new Closing(
                        EndingKind.TERMINATION,
                        0,
                        "NO_COOPERATION",
                        null,
                        List.of(
                                new Closing.Step(
                                        StepKind.ANNOUNCED, PlannedDate.parse("2024-01"), "The governor", null),
                                new Closing.Step(StepKind.SENT, PlannedDate.parse("2024-02-10"), null, "letter No. 5")),
                        LETTERS));
        store.flush();

        ask("asOf=2024-06-01&lang=en")
                .andExpect(jsonPath("$.notice").value("GIVEN"))
                .andExpect(jsonPath("$.endings[0].kind").value("TERMINATION"))
                .andExpect(jsonPath("$.endings[0].partner").value(0))
                .andExpect(jsonPath("$.endings[0].reason").value("The cooperation came to nothing"))
                .andExpect(jsonPath("$.endings[0].announcedOnly").value(false))
                .andExpect(jsonPath("$.endings[0].steps[*].step").value(contains("ANNOUNCED", "SENT")))
                .andExpect(jsonPath("$.endings[0].steps[0].person").value("The governor"))
                .andExpect(jsonPath("$.endings[0].steps[1].paper").value("letter No. 5"));
        ask("asOf=2024-02-09")
                .andExpect(jsonPath("$.endings[0].announcedOnly").value(true))
                .andExpect(jsonPath("$.endings[0].steps.length()").value(1));
        for (String table : List.of(
                "agreement", "agreement_particulars", "agreement_partner", "agreement_plan", "agreement_signature")) {
            jdbc.sql("update " + table + " set recorded_at = '2020-01-01'").update();
        }
        jdbc.sql("update agreement_period set recorded_at = '2020-01-01' where renews_by is null")
                .update();
        store.clear();
        ask("asOf=2024-06-01&knownOn=2021-01-01")
                .andExpect(jsonPath("$.endings.length()").value(0));
    }

    @Test
    void tellsWhenItWasFirstInForceAfterASuspension() throws Exception {
        effective(EndingKind.SUSPENSION, "2023-03-01");
        effective(EndingKind.RESUMPTION, "2023-06-01");

        ask("asOf=2023-06-01")
                .andExpect(jsonPath("$.since").value("2023-06-01"))
                .andExpect(jsonPath("$.firstInForce").value("2022-05-09"));
        ask("asOf=2023-05-31").andExpect(jsonPath("$.firstInForce").value(nullValue()));
        mvc.perform(get("/api/v1/agreements?asOf=2023-06-01&q=" + NUMBER))
                .andExpect(jsonPath("$.items[0].firstInForce").value("2022-05-09"));
    }

    private void effective(EndingKind kind, String day) {
        Closing.Step step = new Closing.Step(StepKind.EFFECTIVE, PlannedDate.parse(day), null, null);
        terms.end(NUMBER, version(), new Closing(kind, null, null, null, List.of(step), LETTERS));
        store.flush();
    }

    @Test
    void tellsRelationsFromBothEnds() throws Exception {
        register.relate(NUMBER, version(), RelationKind.IMPLEMENTS, "TW-2022-001", LETTERS);
        store.flush();

        ask("asOf=2022-06-01&lang=en&dates=edtf")
                .andExpect(jsonPath("$.relations[0].kind").value("IMPLEMENTS"))
                .andExpect(jsonPath("$.relations[0].inverse").value(false))
                .andExpect(jsonPath("$.relations[0].number").value("TW-2022-001"))
                .andExpect(jsonPath("$.relations[0].title").value("Yeletsky District – Rechitsa District"))
                .andExpect(jsonPath("$.relations[0].status").value("IN_FORCE"))
                .andExpect(jsonPath("$.relations[0].citation.publisher").value("Archive"))
                .andExpect(jsonPath("$.relations[0].links.self")
                        .value("/api/v1/agreements/TW-2022-001?asOf=2022-06-01&dates=edtf"));
        mvc.perform(get("/api/v1/agreements/TW-2022-001?asOf=2022-06-01"))
                .andExpect(jsonPath("$.relations[0].inverse").value(true))
                .andExpect(jsonPath("$.relations[0].number").value(NUMBER));
    }

    private ResultActions ask(String question) throws Exception {
        return mvc.perform(get("/api/v1/agreements/" + NUMBER + "?" + question)).andExpect(status().isOk());
    }

    private long version() {
        store.flush();
        return jdbc.sql("select version from agreement where number = ?")
                .param(NUMBER)
                .query(Long.class)
                .single();
    }
}
