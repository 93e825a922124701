package org.twinning.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.PaperTerms;
import org.twinning.agreement.PaperTerms.Entry;
import org.twinning.agreement.Proposal;
import org.twinning.agreement.Signing;
import org.twinning.agreement.Standing;
import org.twinning.agreement.TermsRegister;
import org.twinning.followup.ContactKind;
import org.twinning.followup.ContactPerson;
import org.twinning.followup.FollowUpRegister;
import org.twinning.followup.NewVisit;
import org.twinning.followup.VisitRegister;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Span;

@RegisterTest
@Transactional
class BriefingTest {

    private static final String SHEET = "/territories/BY-HO-CHECHERSK/briefing-sheet";
    private static final String REMARKS = "/territories/BY-HO-CHECHERSK/briefing-remarks";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AgreementRegister agreements;

    @Autowired
    private FollowUpRegister followUp;

    @Autowired
    private VisitRegister visits;

    @Autowired
    private TermsRegister terms;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Recorder recorder;

    @Test
    void saysWhatStandsOnTheDayAndWhoIsSpokenTo() throws Exception {
        Document page = open(SHEET + "?asOf=2022-05-10", "ru");
        assertThat(page.select("h1").text()).isEqualTo("Справка: Чечерский район");
        assertThat(row(page, "TW-2022-002")).contains("Тербунский район – Чечерский район", "09.05.2022", "Действует");
        assertThat(page.select("tr:has(td:contains(TW-2022-002)) td").eachAttr("data-label"))
                .as("names of the cells on a telephone")
                .containsExactly("Номер", "Стороны", "Подписано", "Действует по", "Состояние");
        assertThat(page.select("table").first().text()).contains("Чечерский район", "Тербунский район", "сведений нет");
        assertThat(open(SHEET + "?asOf=2022-04-29", "ru").select("td:contains(TW-2022-002)"))
                .isEmpty();
    }

    /** A year is never printed as a day, nor is what follows from it. */
    @Test
    void anEndIsToldNoMoreExactlyThanItIsKnown() throws Exception {
        String number = agreements.propose(new Proposal(
                AgreementKind.TWINNING,
                null,
                null,
                LocalDate.of(1998, 1, 1),
                List.of(
                        new Proposal.Side("BY-HO-CHECHERSK", Standing.PROVISIONAL),
                        new Proposal.Side("RU-LIP-DANKOVSKY", Standing.PROVISIONAL)),
                Set.of(),
                null));
        agreements.recordSigning(number, new Signing(PlannedDate.year(1998), List.of(), null, null, null));
        entities.flush();
        PaperTerms tenYears = new PaperTerms(
                null, Entry.LAST_SIGNATURE, null, null, null, 120, PaperTerms.Renewal.NONE, null, null, null, null);
        terms.agreeTerms(number, 1, tenYears, null);
        entities.flush();
        assertThat(row(open(SHEET + "?asOf=2005-01-01", "ru"), number))
                .contains("1998")
                .contains("2008")
                .doesNotContain("31.12");
    }

    @Test
    void tellsOfContactsDutiesAndAnniversaries() throws Exception {
        LocalDate today = recorder.today();
        followUp.recordContact("TW-2022-002", ContactKind.LETTER, PlannedDate.day(today.minusDays(3)), "О ярмарке");
        followUp.agree("TW-2022-002", "Обмен классами", "Отдел", PlannedDate.day(today.plusDays(3)), today);
        Document page = open(SHEET, "be");
        assertThat(page.text()).contains("Ліст: О ярмарке", "Обмен классами");
        assertThat(open(SHEET + "?asOf=2026-11-25", "be").text()).contains("09.05.2027", "5 гадоў з дня падпісання");
    }

    @Test
    void aVisitsSheetNamesWhomToSpeakToAndWhatIsDueAndNotTheVisitItself() throws Exception {
        LocalDate day = LocalDate.of(2026, 9, 1);
        long visit = visits.record(new NewVisit(
                new LocalText("Визит на ярмарку", null, null),
                new Span(PlannedDate.day(day), PlannedDate.day(day.plusDays(2))),
                null,
                List.of(),
                Set.of("TW-2022-002"),
                day.plusDays(30),
                null));
        followUp.recordContact("TW-2022-002", ContactKind.CALL, PlannedDate.day(day.minusDays(9)), "О ярмарке");
        addPerson("TW-2022-002", "RU-LIP-TERBUNSKY", "А. Петрова", "+7 47474 2 10 10", "petrova@example.ru");
        addPerson("TW-2022-002", "BY-HO-CHECHERSK", "І. Дашук", null, "dashuk@example.by");
        Document page = open("/visits/" + visit + "/briefing-sheet?asOf=" + day, "ru");
        assertThat(part(page, "Контактные лица сторон"))
                .contains("А. Петрова, зам. главы", "+7 47474 2 10 10, petrova@example.ru", "dashuk@example.by");
        assertThat(part(page, "Последние контакты")).contains("О ярмарке").doesNotContain("Визит на ярмарку");
        assertThat(part(page, "Открытые обязательства")).contains("01.10.2026", "Отчёт о визите «Визит на ярмарку»");
        assertThat(part(open(SHEET + "?asOf=" + day, "ru"), "Последние контакты"))
                .as("a territory's sheet tells of it")
                .contains("Визит на ярмарку");
    }

    private void addPerson(
            String number, String territory, String name, @Nullable String phone, @Nullable String email) {
        followUp.name(
                number,
                new ContactPerson(0, territory, name, "зам. главы", phone, email, LocalDate.of(2023, 1, 1), null));
    }

    private static String part(Document page, String heading) {
        return page.select("h2:contains(" + heading + ") + table").text();
    }

    @Test
    void remarksAreThereAgainAndFormerOnesAreKept() throws Exception {
        assertThat(send(0, "Губернатор спросит о ярмарке.").getStatus()).isEqualTo(302);
        assertThat(open(SHEET, "ru").select(".briefing-remarks").text()).isEqualTo("Губернатор спросит о ярмарке.");
        long version =
                Long.parseLong(open(REMARKS, "ru").select("[name=version]").val());
        assertThat(send(0, "Иначе").getStatus()).isEqualTo(409);
        assertThat(send(version, "x".repeat(1201)).getStatus()).isEqualTo(422);
        assertThat(send(version, "").getStatus()).isEqualTo(302);
        assertThat(open(SHEET, "ru").select(".briefing-remarks")).isEmpty();
        assertThat(jdbc.sql("select sentence from audit_entry where subject = 'territory:BY-HO-CHECHERSK' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("audit.briefing.remarked", "audit.briefing.cleared");
        assertThat(jdbc.sql("select count(*) from briefing_remark where withdrawn_at is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aVisitIsLinkedToAsOfItsDay() throws Exception {
        String id = jdbc.sql("select visit from visit_particulars where dates = '2022-05-09' limit 1")
                .query(String.class)
                .single();
        String link =
                open("/visits/" + id, "en").select("a[href*=briefing-sheet]").attr("href");
        assertThat(link).isEqualTo("/visits/" + id + "/briefing-sheet?asOf=2022-05-09");
        assertThat(open(link, "en").text()).contains("Briefing for the visit", "TW-2022-002");
    }

    @Test
    void aVisitsSheetSpeaksOfTheDayOfTheVisitUnlessAskedOfAnother() throws Exception {
        String sheet = "/visits/"
                + jdbc.sql("select visit from visit_particulars where dates = '2022-05-09' limit 1")
                        .query(String.class)
                        .single()
                + "/briefing-sheet";
        assertThat(answer(sheet, "en").getRedirectedUrl()).isEqualTo(sheet + "?asOf=2022-05-09");
        assertThat(answer(sheet + ".pdf?print=", "en").getRedirectedUrl())
                .isEqualTo(sheet + ".pdf?print=&asOf=2022-05-09");
        assertThat(answer(sheet + ".docx", "en").getHeader("Content-Disposition"))
                .contains("2022-05-09");
        String today = recorder.today().toString();
        assertThat(open(sheet + "?asOf=" + today, "en").select(".as-of").text()).contains("As of");
        assertThat(answer(sheet + ".docx?asOf=" + today, "en").getHeader("Content-Disposition"))
                .contains(today);
    }

    @Test
    void theLargestRegionFitsOnTwoPagesAndSaysWhatIsLeftOut() throws Exception {
        List<String> own = codes("RU-LIP-%");
        List<String> others = codes("BY-%-%");
        for (int at = 0; at < 150; at++) {
            String number = agreements.propose(new Proposal(
                    AgreementKind.TWINNING,
                    null,
                    null,
                    LocalDate.of(2016, 1, 1),
                    List.of(
                            new Proposal.Side(own.get(at % own.size()), Standing.PROVISIONAL),
                            new Proposal.Side(others.get(at % others.size()), Standing.PROVISIONAL)),
                    Set.of(),
                    null));
            agreements.recordSigning(
                    number,
                    new Signing(PlannedDate.day(LocalDate.of(2017, 1, 1).plusDays(at)), List.of(), null, null, null));
            followUp.recordContact(
                    number,
                    ContactKind.MEETING,
                    PlannedDate.day(2026, 11, 1),
                    "Переговоры ".repeat(8).strip());
            followUp.agree(
                    number,
                    "Обмен делегациями школ",
                    "Отдел образования",
                    PlannedDate.month(2026, 11),
                    LocalDate.of(2026, 1, 1));
            entities.flush();
            String telephone = "+7 47474 2 10 " + (10 + at % 90);
            addPerson(
                    number,
                    own.get(at % own.size()),
                    "Александра Константиновна " + at,
                    telephone,
                    "x" + at + "@lip.ru");
            addPerson(
                    number, others.get(at % others.size()), "Канстанцін Аляксандравіч " + at, telephone, "y@gomel.by");
        }
        entities.flush();
        jdbc.sql(
                        "insert into briefing_remark (subject, words, recorded_at, recorded_by) values ('territory:RU-LIP', ?, now(), 'test')")
                .param("Замечание о встрече. ".repeat(57).strip())
                .update();
        Document page = open("/territories/RU-LIP/briefing-sheet?asOf=2026-11-25", "ru");
        assertThat(page.select(".briefing-more").eachText()).contains("и ещё 141, см. список");
        for (String language : List.of("ru", "be", "en")) {
            byte[] pdf = answer("/territories/RU-LIP/briefing-sheet.pdf?asOf=2026-11-25&lang=" + language, language)
                    .getContentAsByteArray();
            Files.createDirectories(Path.of("target", "pdf"));
            Files.write(Path.of("target", "pdf", "briefing-" + language + ".pdf"), pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).as(language).isEqualTo(2);
            }
        }
    }

    @Test
    void theFileForEditingHasHeadingsTablesAndItsLanguage() throws Exception {
        send(0, "Першы радок.\nДругі радок.");
        MockHttpServletResponse answer = answer(SHEET + ".docx?asOf=2026-11-25", "be");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", ".docx");
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(file.getParagraphs().get(0).getText()).isEqualTo("Даведка: Чачэрскі раён");
            assertThat(file.getParagraphs().get(0).getStyle()).isEqualTo("Heading1");
            assertThat(file.getParagraphs().stream().filter(it -> "Heading2".equals(it.getStyle())))
                    .hasSizeGreaterThan(4);
            assertThat(file.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(file.getTables().stream().map(it -> it.getText())).anyMatch(it -> it.contains("TW-2022-002"));
            assertThat(file.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
            assertThat(file.getParagraphs().stream().map(it -> it.getText())).contains("Другі радок.");
            assertThat(file.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .isEqualTo("be-BY");
        }
    }

    private List<String> codes(String pattern) {
        return jdbc.sql("select code from territory where code like ? and region is not null order by code")
                .param(pattern)
                .query(String.class)
                .list();
    }

    private static String row(Document page, String number) {
        return page.select("tr:has(td:contains(" + number + "))").text();
    }

    private Document open(String address, String language) throws Exception {
        MockHttpServletResponse answer = answer(address, language);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(String address, String language) throws Exception {
        return mvc.perform(get(address).with(user("admin").roles("REGISTRAR")).header("Accept-Language", language))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(long version, String words) throws Exception {
        return mvc.perform(post(REMARKS)
                        .with(user("admin").roles("REGISTRAR"))
                        .with(csrf())
                        .param("key", UUID.randomUUID().toString())
                        .param("version", String.valueOf(version))
                        .param("words", words))
                .andReturn()
                .getResponse();
    }
}
