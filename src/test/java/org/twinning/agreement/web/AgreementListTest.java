package org.twinning.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Proposal;
import org.twinning.agreement.Proposal.Side;
import org.twinning.agreement.Standing;

@RegisterTest
@Transactional
@WithMockUser(username = "reader", roles = "VIEWER")
class AgreementListTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AgreementRegister register;

    @Autowired
    private EntityManager store;

    @Autowired
    private JdbcClient jdbc;

    private Pages pages;

    @BeforeEach
    void openTheRegister() {
        pages = new Pages(mvc);
    }

    @Test
    void showsEveryAgreementWithItsPairAndStatus() {
        Document page = pages.open("/agreements?asOf=2022-05-10");
        assertThat(page.select("p.count").text()).isEqualTo("6 agreements, as of 10 May 2022");
        assertThat(numbers(page)).hasSize(6);
        assertThat(page.select("tbody tr").get(1).text())
                .contains("TW-2022-002", "Terbunsky District", "Chechersk District", "9 May 2022", "In force");
        assertThat(page.select("tbody tr").get(0).select("sup.standing-mark")).hasSize(2);
        assertThat(page.select(".standing-note")).isNotEmpty();
    }

    @Test
    void everyRowIsALinkThatKeepsTheDay() {
        Document page = pages.open("/agreements?asOf=2022-05-10");
        assertThat(page.select("tbody a.row-link").eachAttr("href"))
                .contains("/agreements/TW-2022-002?asOf=2022-05-10")
                .allMatch(it -> it.endsWith("?asOf=2022-05-10"));
        assertThat(page.select("thead a").eachAttr("href")).allMatch(it -> it.contains("asOf=2022-05-10"));
        assertThat(page.select("form.filters input[name=asOf]").val()).isEqualTo("2022-05-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Тербуны",
                "тербунский",
                "Цярбунскі",
                "Terbuny",
                "Чечерск",
                "Чачэрск",
                "Chechersk",
                "TW-2022-002",
                "2022-002",
                "tw-2022-002",
                "Тербуны Чечерск",
                "Чачэрск – Terbunsky",
                "тирбунский"
            })
    void anySpellingFindsTheSecondPairAndNoOther(String typed) {
        assertThat(numbers(pages.open("/agreements?q={q}", typed))).containsExactly("TW-2022-002");
    }

    @ParameterizedTest
    @CsvSource({
        "Homyel, TW-2022-001 TW-2022-002 TW-2022-003",
        "Gomel, TW-2022-001 TW-2022-002 TW-2022-003",
        "Гомель, TW-2022-001 TW-2022-002 TW-2022-003",
        "Брестская, TW-2022-004 TW-2022-005 TW-2022-006",
        "грезинский, TW-2022-003",
        "Бяроза, TW-2022-004",
        "Пинск, TW-2022-006"
    })
    void aRegionMeansItsDistrictsAndASlipOfTheFingersIsForgiven(String typed, String expected) {
        assertThat(numbers(pages.open("/agreements?q={q}", typed))).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Буда-Кошелево", "Буда-Кошелёво", "буда кошелево", "Буда-Кашалёва", "Buda-Koshelevo"})
    void aNameIsFoundWithAndWithoutItsDots(String typed) {
        String number = enter("RU-LIP-DANKOVSKY", "BY-HO-BUDA-KOSHELEVO");
        assertThat(numbers(pages.open("/agreements?q={q}", typed))).containsExactly(number);
    }

    @Test
    void whoSignedIsFoundFromTheDayOfTheSigning() {
        jdbc.sql("update agreement_signature set signatory = 'Сергей Ковалёв' where agreement ="
                        + " (select id from agreement where number = 'TW-2022-002') and side = 0")
                .update();
        assertThat(numbers(pages.open("/agreements?q={q}&asOf=2022-05-09", "ковалев")))
                .containsExactly("TW-2022-002");
        assertThat(numbers(pages.open("/agreements?q={q}&asOf=2022-05-08", "ковалев")))
                .isEmpty();
    }

    @Test
    void wordsOfTwoPairsFindNothing() {
        assertThat(numbers(pages.open("/agreements?q={q}", "Тербуны Пинск"))).isEmpty();
    }

    @Test
    void filtersShowAsChipsThatCanBeRemoved() {
        Document page = pages.open("/agreements?status=OVERDUE,IN_FORCE&region=BY-BR&q={q}", "Пинск");
        assertThat(numbers(page)).containsExactly("TW-2022-006");
        assertThat(page.select("a.chip").eachAttr("href"))
                .containsExactly(
                        "/agreements?status=OVERDUE%2CIN_FORCE&region=BY-BR",
                        "/agreements?q=%D0%9F%D0%B8%D0%BD%D1%81%D0%BA&status=IN_FORCE&region=BY-BR",
                        "/agreements?q=%D0%9F%D0%B8%D0%BD%D1%81%D0%BA&status=OVERDUE&region=BY-BR",
                        "/agreements?q=%D0%9F%D0%B8%D0%BD%D1%81%D0%BA&status=OVERDUE%2CIN_FORCE");
        assertThat(page.select("#status option[selected]").text()).isEqualTo("Overdue, In force");
        assertThat(page.select("#region option[selected]").text()).isEqualTo("Brest Oblast");
    }

    @Test
    void aStatusMayBeRepeated() {
        assertThat(numbers(pages.open("/agreements?status=OVERDUE&status=IN_FORCE&territory=BY-HO-CHECHERSK")))
                .containsExactly("TW-2022-002");
    }

    @Test
    void signedMeansEveryStatusAfterTheLastSignature() {
        Document page = pages.open("/agreements?signed=true&programme=LIP-BY-2022");
        assertThat(numbers(page)).containsExactly("TW-2022-001", "TW-2022-002");
        assertThat(page.select("a.chip").first().text()).contains("Signed by all partners");
    }

    @Test
    void columnsSortBothWaysAndSaySo() {
        Document page = pages.open("/agreements?sort=PAIR&direction=DESC&programme=LIP-BY-2022");
        assertThat(numbers(page))
                .containsExactly(
                        "TW-2022-006", "TW-2022-001", "TW-2022-005", "TW-2022-002", "TW-2022-004", "TW-2022-003");
        assertThat(page.select("th[aria-sort]").eachAttr("aria-sort")).containsExactly("descending");
        assertThat(page.select("th[aria-sort] a").attr("href"))
                .isEqualTo("/agreements?programme=LIP-BY-2022&sort=PAIR");
    }

    @Test
    void fiftyStandOnAPage() {
        IntStream.range(0, 50).forEach(it -> enter("RU-LIP-DANKOVSKY", "BY-HO-BUDA-KOSHELEVO"));
        Document first = pages.open("/agreements");
        assertThat(numbers(first)).hasSize(50);
        assertThat(first.select("nav.paging a[rel=next]").attr("href")).isEqualTo("/agreements?page=1");
        assertThat(numbers(pages.open("/agreements?page=1"))).hasSize(6);
        assertThat(pages.open("/agreements?page=2").select(".empty").text()).contains("The list has only 2 pages.");
    }

    @Test
    void anEmptyResultOffersNearSpellingsAndAWayOut() {
        Document page = pages.open("/agreements?q={q}&status=PLANNED", "Терпуни");
        assertThat(page.select(".empty").text()).contains("No agreement matches as of");
        assertThat(page.select("main a[href='/agreements?territory=RU-LIP-TERBUNSKY']")
                        .text())
                .isEqualTo("Terbunsky Municipal Okrug");
        assertThat(page.select("main a[href='/agreements?q=%D0%A2%D0%B5%D1%80%D0%BF%D1%83%D0%BD%D0%B8']"))
                .isNotEmpty();
        assertThat(page.select(".empty a[href=/agreements]")).isNotEmpty();
    }

    @Test
    void beforeTheFirstAgreementTheListLeadsToToday() {
        Document page = pages.open("/agreements?asOf=2020-01-01");
        assertThat(page.select("p.count").text()).isEqualTo("No agreements, as of 1 January 2020");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/agreements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=BOGUS",
                "caveat=BOGUS",
                "sort=BOGUS",
                "direction=UP",
                "page=-1",
                "page=x",
                "signed=perhaps",
                "region=XX",
                "region=RU-LIP-TERBUNSKY",
                "territory=nowhere",
                "programme=NONE"
            })
    void aChoiceThatDoesNotExistIsABadRequest(String query) {
        assertThat(pages.status("/agreements?" + query)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%",
                "q=_",
                "q=\\",
                "q='",
                "q=\u0000",
                "q=.",
                "region=",
                "territory=",
                "programme=",
                "page=99999"
            })
    void oddChoicesAreAnswered(String query) {
        assertThat(pages.status("/agreements?" + query)).isEqualTo(200);
    }

    @Test
    void aViewerIsOfferedNothingToChange() {
        assertThat(pages.open("/agreements").select("main a[href=/agreements/new]"))
                .isEmpty();
    }

    @Test
    @WithMockUser(roles = "REGISTRAR")
    void aRegistrarMayEnterAnAgreement() {
        assertThat(pages.open("/agreements").select("main a[href=/agreements/new]"))
                .hasSize(1);
    }

    private String enter(String one, String other) {
        String number = register.propose(new Proposal(
                AgreementKind.TWINNING,
                null,
                null,
                LocalDate.of(2023, 1, 10),
                List.of(new Side(one, Standing.PROVISIONAL), new Side(other, Standing.PROVISIONAL)),
                Set.of(),
                null));
        store.flush();
        return number;
    }

    private static List<String> numbers(Document page) {
        return page.select("tbody a.row-link").eachText();
    }
}
