package org.twinning.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;

@RegisterTest
@Transactional
@WithMockUser(username = "admin", roles = "ADMINISTRATOR")
class OutlinePagesTest {

    private static final String SOUND = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"BY-HO-CHECHERSK"},
            "geometry":{"type":"Polygon","coordinates":[[[30.5,52.8],[31.3,52.8],[31.3,53.1],[30.5,53.1],[30.5,52.8]]]}}]}""";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SessionRepository<?> sessions;

    @Test
    void anAdministratorLoadsOutlinesWhichTheMapThenCredits() throws Exception {
        MockHttpServletResponse answer = send(SOUND, "Example, public domain");
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/territories/outlines");
        Document list = open("/territories/outlines");
        assertThat(list.select("main tbody tr").text()).contains("Example, public domain", "1 of 1");
        Document map = open("/overview");
        assertThat(map.select(".map-outline")).hasSize(1);
        assertThat(map.select(".map-credit").text()).contains("Outlines of districts: Example, public domain");
    }

    @Test
    void eachFaultNamesTheTerritoryAndSaysWhatToDo() throws Exception {
        MockHttpServletResponse answer = send(SOUND.replace("30.5", "30.95"), "Example");
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select(".error-summary").text())
                .contains("The seat of Chechersk District (BY-HO-CHECHERSK)", "lies outside its outline: correct");
        assertThat(page.select("#credit").val()).isEqualTo("Example");
        assertThat(jdbc.sql("select count(*) from territory_outline")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void withoutAFileOrACreditTheFormSaysSo() throws Exception {
        MockHttpServletResponse answer = send("", "");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .select(".error-summary li"))
                .hasSize(2);
    }

    @Test
    void outlinesAreTakenBackWithAReason() throws Exception {
        send(SOUND, "Example");
        long load =
                jdbc.sql("select max(id) from outline_load").query(Long.class).single();
        MockHttpServletResponse without = mvc.perform(
                        post("/territories/outlines/" + load).with(csrf()).header("Accept-Language", "en"))
                .andReturn()
                .getResponse();
        assertThat(without.getStatus()).isEqualTo(422);
        mvc.perform(post("/territories/outlines/" + load).with(csrf()).param("reason", "Wrong scale"));
        assertThat(open("/territories/outlines").select("main tbody").text())
                .contains("0 of 1", "taken back", "Wrong scale");
        assertThat(open("/overview").select(".map-outline")).isEmpty();
    }

    @Test
    @WithMockUser(roles = "REGISTRAR")
    void nobodyElseMay() throws Exception {
        assertThat(send(SOUND, "Example").getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse send(String file, String credit) throws Exception {
        String line = "----register";
        String body = "--" + line + "\r\nContent-Disposition: form-data; name=\"credit\"\r\n\r\n" + credit + "\r\n--"
                + line
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + (file.isEmpty() ? "" : "a.geojson")
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + file + "\r\n--" + line + "--\r\n";
        return mvc.perform(post("/territories/outlines")
                        .contentType("multipart/form-data; boundary=" + line)
                        .content(body.getBytes(StandardCharsets.UTF_8))
                        .cookie(session(sessions))
                        .with(csrf())
                        .header("Accept-Language", "en"))
                .andReturn()
                .getResponse();
    }

    /** Files are kept only of those who have signed in, so there has to be a session. */
    private static <S extends Session> Cookie session(SessionRepository<S> sessions) {
        S session = sessions.createSession();
        sessions.save(session);
        return new Cookie(
                "SESSION", Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)));
    }

    private Document open(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).header("Accept-Language", "en"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
