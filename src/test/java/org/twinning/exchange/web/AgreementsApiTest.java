package org.twinning.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.twinning.RegisterTest;

@RegisterTest
@WithMockUser(roles = "VIEWER")
class AgreementsApiTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void listsTheSixAsTheyStoodOnTheDayAfterTheFirstSigning() throws Exception {
        ask("/api/v1/agreements?asOf=2022-04-29&lang=en")
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(content().json(snapshot("agreements-2022-04-29.json"), JsonCompareMode.STRICT));
    }

    @Test
    void tellsAllOfOneAgreementInTheReadersLanguage() throws Exception {
        ask("/api/v1/agreements/TW-2022-002?asOf=2022-05-10&lang=ru")
                .andExpect(status().isOk())
                .andExpect(content().json(snapshot("TW-2022-002-2022-05-10.json"), JsonCompareMode.STRICT));
    }

    @Test
    void saysNothingOfASigningStillToCome() throws Exception {
        ask("/api/v1/agreements/TW-2022-002?asOf=2022-05-08")
                .andExpect(jsonPath("$.status").value("PLANNED"))
                .andExpect(jsonPath("$.signedOn").value(nullValue()))
                .andExpect(jsonPath("$.signatures.length()").value(0))
                .andExpect(jsonPath("$.partners[0].source").value(nullValue()))
                .andExpect(jsonPath("$.sources.length()").value(1))
                .andExpect(jsonPath("$.sources[0].publisher").value("БелТА"));
    }

    @ParameterizedTest
    @CsvSource({"register, 2022-Q3", "edtf, 2022-35"})
    void writesAQuarterBothWays(String dates, String quarter) throws Exception {
        ask("/api/v1/agreements?asOf=2022-04-29&programme=LIP-BY-2022&dates=" + dates)
                .andExpect(jsonPath("$.items[2].planned").value(quarter));
        ask("/api/v1/agreements/TW-2022-003?asOf=2022-04-29&dates=" + dates)
                .andExpect(jsonPath("$.planned").value(quarter))
                .andExpect(jsonPath("$.plans[0].planned").value(quarter));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status=PLANNED | 5",
                "status=PLANNED,IN_FORCE | 6",
                "status=in_force | 1",
                "status=PLANNED&status=IN_FORCE | 6",
                "caveat=PRESUMED | 0",
                "caveat=&q=Чачэрск | 1",
                "q=TW-2022-00 | 6",
                "region=BY-BR | 3",
                "region=BY-BR&status=IN_FORCE | 0",
                "programme=LIP-BY-2022 | 6",
                "q=Чачэрск%00раён | 1",
                "status=&q=&region=&programme= | 6"
            })
    void countsOnlyWhatIsAskedFor(String question, int total) throws Exception {
        ask("/api/v1/agreements?asOf=2022-04-29&" + question)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(total))
                .andExpect(jsonPath("$.items.length()").value(total));
    }

    @Test
    void leadsFromPageToPage() throws Exception {
        ask("/api/v1/agreements?asOf=2022-04-29&size=2&page=1&q=TW")
                .andExpect(jsonPath("$.total").value(6))
                .andExpect(jsonPath("$.items[0].number").value("TW-2022-003"))
                .andExpect(jsonPath("$.links.previous").value("/api/v1/agreements?asOf=2022-04-29&size=2&q=TW&page=0"))
                .andExpect(jsonPath("$.links.next").value("/api/v1/agreements?asOf=2022-04-29&size=2&q=TW&page=2"))
                .andExpect(jsonPath("$.links.html").value("/agreements?asOf=2022-04-29&q=TW"));
        ask("/api/v1/agreements?asOf=2022-04-29&size=2&page=2")
                .andExpect(jsonPath("$.links.next").value(nullValue()));
        ask("/api/v1/agreements?asOf=2022-04-29&size=2&page=900")
                .andExpect(jsonPath("$.items.length()").value(0));
    }

    @Test
    void knowsNothingBeforeTheFirstFact() throws Exception {
        ask("/api/v1/agreements?asOf=2022-04-27").andExpect(jsonPath("$.total").value(0));
        ask("/api/v1/agreements/TW-2022-001?asOf=2022-04-27&lang=en")
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(containsString("28 April 2022")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asOf=29.04.2022 | asOf",
                "asOf=2022-02-30 | asOf",
                "asOf=%2B12022-01-01 | asOf",
                "status=LATE | status",
                "caveat=LATE | caveat",
                "region=BY-XX | region",
                "region=BY-HO-CHECHERSK | region",
                "programme=LIP%00BY | programme",
                "programme=OTHER | programme",
                "page=-1 | page",
                "page=99999999999 | page",
                "size=0 | size",
                "size=201 | size",
                "size=ten | size",
                "dates=iso | dates",
                "lang=fr | lang",
                "stauts=OVERDUE | stauts"
            })
    void refusesWhatItCannotUnderstandAndSaysWhatToDo(String question, String parameter) throws Exception {
        ask("/api/v1/agreements?" + question)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(jsonPath("$.instance").value("/api/v1/agreements"))
                .andExpect(jsonPath("$.parameter").value(parameter));
    }

    @ParameterizedTest
    @CsvSource({"ru, Соглашения", "be, Пагаднення", "en, No agreement"})
    void refusesInTheLanguageOfTheCaller(String language, String beginning) throws Exception {
        mvc.perform(get("/api/v1/agreements/TW-2022-999").header("Accept-Language", language))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().string("Content-Language", language))
                .andExpect(jsonPath("$.detail").value(containsString(beginning)));
    }

    @Test
    void namesPlacesInTheLanguageOfTheCaller() throws Exception {
        mvc.perform(get("/api/v1/agreements?q=TW-2022-002").header("Accept-Language", "be-BY,ru;q=0.5"))
                .andExpect(header().string("Content-Language", "be"))
                .andExpect(jsonPath("$.items[0].title").value("Цярбунскі раён – Чачэрскі раён"))
                .andExpect(jsonPath("$.items[0].partners[1].regionName").value("Гомельская вобласць"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1", "/api/v1/events", "/api/v1/agreements/TW-2022-001/plans"})
    void answersAProblemWhereNothingLies(String address) throws Exception {
        ask(address)
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void isAskedAgainBeforeAnAnswerIsUsedAgain() throws Exception {
        String mark = ask("/api/v1/agreements?asOf=2022-04-29&lang=en")
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        assertThat(mark).startsWith("W/\"");
        mvc.perform(get("/api/v1/agreements?asOf=2022-04-29&lang=en").header("If-None-Match", mark))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        mvc.perform(get("/api/v1/agreements?asOf=2022-05-10&lang=en").header("If-None-Match", mark))
                .andExpect(status().isOk());
    }

    private ResultActions ask(String question) throws Exception {
        return mvc.perform(get(URI.create(question)).accept(MediaType.APPLICATION_JSON));
    }

    private static String snapshot(String name) throws Exception {
        return new ClassPathResource("api/" + name).getContentAsString(StandardCharsets.UTF_8);
    }
}
