package org.twinning.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;

/** The picture of an agreement's life and of a programme's, with the table that says the same. */
@RegisterTest
@Transactional
@WithMockUser(username = "clerk", roles = "REGISTRAR")
class TimelinePagesTest {

    private static final String SIGNED = "/agreements/TW-2022-002";

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
    void anAgreementsPictureAndItsTableSayTheSame() {
        Element timeline = pages.open(SIGNED).selectFirst("#timeline");

        assertThat(rows(timeline))
                .containsExactly(
                        "Planned: 9 May 2022",
                        "Signed: 9 May 2022",
                        "In force: since 9 May 2022",
                        "Goes on: no end is known");
        assertThat(timeline.select(".tl-line title").eachText()).containsExactlyInAnyOrderElementsOf(rows(timeline));
        assertThat(timeline.select(".tl-line").attr("role")).isEqualTo("img");
        assertThat(timeline.select(".tl-line").attr("aria-label")).contains("In force since 9 May 2022");
        assertThat(timeline.select(".tl-legend li").eachText())
                .containsExactly("Planned", "Signed", "In force", "Goes on");
        assertThat(pages.open(SIGNED).select("aside a[href=#timeline]")).hasSize(1);
    }

    @Test
    void aPresumedProlongationHasAPatternAndTheNoticeDayASign() {
        send(
                SIGNED + "/terms",
                "lasting",
                "FOR",
                "termLength",
                "1",
                "renewal",
                "TACIT",
                "renewalLength",
                "1",
                "noticeLength",
                "3");

        Element timeline = pages.open(SIGNED + "?asOf=2024-01-01").selectFirst("#timeline");

        assertThat(timeline.select(".tl-PRESUMED rect[fill=url(#tl-presumed)]")).hasSize(2);
        assertThat(timeline.select("use[href=#tl-sign-NOTICE_DAY]")).hasSize(2);
        assertThat(rows(timeline))
                .contains(
                        "In force: 9 May 2022 – 9 May 2023",
                        "In force by a presumed prolongation: since 10 May 2023",
                        "Last day for a notice: 9 February 2024",
                        "Last day of the term: 9 May 2024",
                        "Then prolonged tacitly: while nobody objects");
        assertThat(timeline.select("line.tl-asof")).isNotEmpty();
    }

    @Test
    void whatWasNotKnownThenIsNotDrawn() {
        send(SIGNED + "/terms", "lasting", "FOR", "termLength", "1");

        assertThat(pages.open(SIGNED).select("#timeline .tl-END")).isNotEmpty();
        assertThat(pages.open(SIGNED + "?asOf=2022-12-01&knownOn=2022-12-01").select("#timeline .tl-END"))
                .isEmpty();
    }

    @Test
    void aDateThatIsNotADayIsNeverAPoint() {
        Element row = pages.open("/agreements/TW-2022-003").selectFirst("#timeline .tl-line");

        assertThat(row.select("g.tl-PLAN use")).isEmpty();
        assertThat(row.select("g.tl-PLAN rect.tl-range").attr("width")).isNotEmpty();
    }

    @Test
    void aProgrammeDrawsAndListsAPageOfItsAgreements() {
        jdbc.sql("update agreement_particulars set programme = null where agreement ="
                        + " (select id from agreement where number = 'TW-2022-001')")
                .update();
        Document page = pages.open("/programmes/LIP-BY-2022");

        assertThat(page.select("#timeline .tl-row")).hasSize(5);
        assertThat(page.select("#timeline tbody tr")).hasSize(5);
        assertThat(page.select("#timeline tbody tr").get(1).select("li").eachText())
                .containsExactly("Planned: third quarter 2022", "Overdue: since 1 October 2022");
        assertThat(page.select(".actions a[href=#timeline]")).hasSize(1);
        assertThat(pages.open("/programmes/LIP-BY-2022?page=7").select(".tl-row"))
                .isEmpty();
    }

    private static List<String> rows(Element timeline) {
        return timeline.select("tbody tr").stream()
                .map(it -> it.child(0).text() + ": " + it.child(1).text())
                .toList();
    }

    private void send(String address, String... fields) {
        store.flush();
        store.clear();
        MockHttpServletRequestBuilder request = post(address)
                .with(csrf())
                .param("key", UUID.randomUUID().toString())
                .param("version", "0");
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        try {
            assertThat(mvc.perform(request).andReturn().getResponse().getStatus())
                    .isBetween(300, 399);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        store.flush();
        store.clear();
    }
}
