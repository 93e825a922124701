package org.twinning.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;

@RegisterTest
@Transactional
class AuditPageTest {

    private static final int PAGE = 50;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void change() {
        publisher.publishEvent(new AuditTrailTest.Planned("agreement:TW-1998-001"));
    }

    @Test
    void tellsEachChangeInASentenceWithBeforeAndAfter() throws Exception {
        Document page = page("?subject=tw-1998-001", "en");
        assertThat(page.select(".said").eachText()).singleElement().asString().contains("the third quarter of 2022");
        assertThat(page.select(".differences li").eachText())
                .containsExactlyInAnyOrder(
                        "Planned for: 9 May 2022 → the third quarter of 2022", "Standing: Provisional");
        assertThat(page.select("td a[href=/agreements/TW-1998-001]").text()).isEqualTo("Agreement TW-1998-001");
        assertThat(page.select(".empty")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, The chain is whole", "ru, Цепочка цела", "be, Ланцужок цэлы"})
    void saysThatTheChainIsWhole(String language, String said) throws Exception {
        Document page = page("?check=whole", language);
        assertThat(page.select(".chain").text()).contains(said);
        assertThat(page.select("[role=alert]")).isEmpty();
    }

    @Test
    void checksWhatItShowsAndOffersToCheckTheWhole() throws Exception {
        Document page = page("?by=register", "en");
        assertThat(page.select(".chain").text()).startsWith("The entries on this page and their links");
        assertThat(page.select(".chain a").attr("href")).isEqualTo("/audit?by=register&check=whole");
    }

    @Test
    void saysWhereTheChainIsBroken() throws Exception {
        long last =
                jdbc.sql("select max(id) from audit_entry").query(Long.class).single();
        jdbc.sql("alter table audit_entry disable trigger audit_entry_kept").update();
        jdbc.sql("update audit_entry set by = 'somebody else' where id = ?")
                .param(last)
                .update();
        Document page = page("", "en");
        assertThat(page.select("[role=alert]").text()).contains("The chain is broken at entry");
        assertThat(page.select(".chain")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "?subject=TW-1998-001, 1",
        "?subject=agreement:TW-1998-001, 1",
        "?subject=TW-1998-001&by=register, 1",
        "?subject=TW-1998-001&by=nobody, 0",
        "?subject=TW-1998-001&from=2022-01-01, 1",
        "?subject=TW-1998-001&from=2999-01-01, 0",
        "?subject=TW-1998-001&until=2022-01-01, 0",
        "?subject=TW-1998-001&until=2999-01-01, 1"
    })
    void narrowsByRecordPersonAndPeriod(String query, int entries) throws Exception {
        Document page = page(query, "en");
        assertThat(page.select(".said")).hasSize(entries);
        assertThat(page.select(".empty")).hasSize(1 - entries);
    }

    @Test
    void saysWhichDayCannotBeRead() throws Exception {
        assertThat(unreadable("?from={day}", "2022-02-31").select("#from-error").text())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "1899-12-31", "+12022-01-01"})
    void aDayThatNoPaperBearsCannotBeReadEither(String day) throws Exception {
        assertThat(unreadable("?until={day}", day).select("#until-error").text())
                .isNotEmpty();
        assertThat(unreadable("?from={day}", day).select("#from-error").text()).isNotEmpty();
    }

    @Test
    void turnsPages() throws Exception {
        for (int at = 0; at <= PAGE; at++) {
            publisher.publishEvent(new AuditTrailTest.Planned("agreement:TW-1998-002"));
        }
        assertThat(page("?subject=TW-1998-002", "en").select(".said")).hasSize(PAGE);
        Document second = page("?subject=TW-1998-002&page=1", "en");
        assertThat(second.select(".said")).hasSize(1);
        assertThat(second.select(".paging a[rel=prev]").attr("href")).contains("subject=TW-1998-002", "page=0");
    }

    private Document page(String query, String language) throws Exception {
        return page(get("/audit" + query).header("Accept-Language", language), status().isOk());
    }

    private Document unreadable(String query, String day) throws Exception {
        return page(get("/audit" + query, day), status().isBadRequest());
    }

    private Document page(MockHttpServletRequestBuilder request, ResultMatcher expected) throws Exception {
        return Jsoup.parse(mvc.perform(request.with(user("registrar").roles("REGISTRAR")))
                .andExpect(expected)
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
