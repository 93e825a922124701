package org.twinning.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Status;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.account.AccountRegister;
import org.twinning.account.Role;
import org.twinning.event.EventRegister;
import org.twinning.event.PlannedEvent;
import org.twinning.followup.NewVisit;
import org.twinning.followup.VisitRegister;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Span;

/** From the form that makes an address to what a calendar program makes of it. */
@RegisterTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class FeedTest {

    private static final LocalText FORUM = new LocalText("Форум регионов", "Форум рэгіёнаў", "Forum of Regions");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AccountRegister accounts;

    @Autowired
    private EventRegister events;

    @Autowired
    private VisitRegister visits;

    @Autowired
    private Recorder recorder;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private PlannedDate soon;
    private String path;

    @BeforeEach
    void addAReader() throws Exception {
        accounts.add("s.novik", "Sviatlana Novik", Role.VIEWER);
        entities.flush();
        jdbc.sql("update app_user set temporary = false where name = 's.novik'").update();
        entities.clear();
        soon = PlannedDate.day(recorder.today().plusDays(20));
        path = make("kinds=SIGNING&kinds=VISIT&withoutDay=true&language=be");
    }

    @Test
    void nobodyIsToldTheSecret(CapturedOutput log) throws Exception {
        String secret = path.replaceAll(".*/|[.]ics", "");
        assertThat(secret).hasSize(43);
        assertThat(open().text()).doesNotContain(secret);
        String everything = jdbc.sql(
                        "select string_agg(s::text, '') || (select string_agg(a::text, '') from audit_entry a)"
                                + " from calendar_subscription s")
                .query(String.class)
                .single();
        assertThat(everything).doesNotContain(secret);
        assertThat(mvc.perform(post(path).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(405);
        mvc.perform(get(path.replace(secret, "x" + secret))).andReturn();
        assertThat(log.getAll()).doesNotContain(secret.substring(0, 12));
    }

    @Test
    void anEntryMovesAndIsCancelledUnderItsOwnName() throws Exception {
        long id = events.plan(new PlannedEvent(FORUM, soon, null, null, null));
        entities.flush();
        VEvent first = event("Форум рэгіёнаў");
        assertThat(first.getUid().getValue()).startsWith("event-" + id + "@");
        assertThat(first.getSequence().getValue()).isZero();
        assertThat(first.getStatus()).isEqualTo(Status.confirmed());
        assertThat(first.getSummary().getValue()).startsWith("Падпісанне");

        PlannedDate later = PlannedDate.day(soon.firstDay().plusDays(7));
        events.reschedule(id, version(id), later, null);
        entities.flush();
        VEvent moved = event("Форум рэгіёнаў");
        assertThat(moved.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(moved.getLastModified().getValue())
                .isAfterOrEqualTo(first.getLastModified().getValue());
        assertThat(moved.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo(later.text().replace("-", ""));

        events.cancel(id, version(id), recorder.today(), "Хвароба");
        entities.flush();
        VEvent cancelled = event("Форум рэгіёнаў");
        assertThat(cancelled.getStatus()).isEqualTo(Status.cancelled());
        assertThat(cancelled.getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void whatIsThereNoMoreIsCancelled() throws Exception {
        long id = visit(soon);
        assertThat(event("Візіт").getStatus()).isEqualTo(Status.confirmed());
        jdbc.sql("update visit_particulars set withdrawn_at = now() where visit = ?")
                .param(id)
                .update();
        assertThat(event("Візіт").getStatus()).isEqualTo(Status.cancelled());
        assertThat(event("Візіт").getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void tellsOnlyWhatWasChosen() throws Exception {
        visit(soon);
        visit(PlannedDate.year(recorder.today().getYear()));
        assertThat(events()).hasSize(2).anyMatch(it -> Status.tentative().equals(it.getStatus()));
        path = make("kinds=VISIT&language=en");
        assertThat(events()).hasSize(1);
        path = make("kinds=SIGNING&withoutDay=true&language=en");
        assertThat(events()).isEmpty();
        path = make("kinds=VISIT&onlyMine=true&language=en");
        assertThat(events()).isEmpty();
        jdbc.sql("insert into responsibility (agreement, person, since, recorded_at, recorded_by)"
                        + " values ('TW-2022-002', 's.novik', '2022-06-01', now(), 'test')")
                .update();
        assertThat(events()).hasSize(1);
    }

    @Test
    void saysNothingAnewWhileNothingChanges() throws Exception {
        visit(soon);
        MockHttpServletResponse first = read();
        assertThat(first.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(first.getHeader("Cache-Control")).isEqualTo("max-age=900, private");
        String tag = first.getHeader("ETag");
        assertThat(read().getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(mvc.perform(get(path).header("If-None-Match", tag))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
        visit(PlannedDate.day(soon.firstDay().plusDays(1)));
        assertThat(mvc.perform(get(path).header("If-None-Match", tag))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(mvc.perform(head(path)).andReturn().getResponse().getStatus())
                .isEqualTo(200);
    }

    /** RFC 5545: the end of whole days is the day after the last one. */
    @Test
    void aVisitOfSeveralDaysFillsThemAll() throws Exception {
        visit(new Span(soon, PlannedDate.day(soon.firstDay().plusDays(2))));
        VEvent event = event("Візіт");
        assertThat(event.getStatus()).isEqualTo(Status.confirmed());
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo(soon.firstDay().toString().replace("-", ""));
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
                .isEqualTo(soon.firstDay().plusDays(3).toString().replace("-", ""));
        event("Візіт");
        assertThat(event("Візіт").getSequence().getValue()).isZero();
    }

    @Test
    void worksWithoutASessionAndMakesNone() throws Exception {
        assertThat(mvc.perform(get(path)).andReturn().getRequest().getSession(false))
                .isNull();
        assertThat(read().getHeaders("Set-Cookie")).isEmpty();
    }

    @Test
    void isLostWithTheAccess() throws Exception {
        long version = accounts.get("s.novik").version();
        accounts.disable("s.novik", version);
        entities.flush();
        assertThat(read().getStatus()).isEqualTo(403);
        accounts.enable("s.novik", accounts.get("s.novik").version());
        entities.flush();
        assertThat(read().getStatus()).isEqualTo(200);
        accounts.resetPassword("s.novik", accounts.get("s.novik").version());
        entities.flush();
        assertThat(read().getStatus()).isEqualTo(403);
    }

    @Test
    void isRevokedForGood() throws Exception {
        Document page = open();
        assertThat(page.select("main tbody tr")).hasSize(1);
        String id = page.select("main input[name=id]").val();
        mvc.perform(post("/account/calendars")
                        .with(user("i.other").roles("VIEWER"))
                        .with(csrf())
                        .param("act", "revoke")
                        .param("id", id))
                .andReturn();
        assertThat(read().getStatus()).isEqualTo(200);
        mvc.perform(post("/account/calendars")
                        .with(user("s.novik").roles("VIEWER"))
                        .with(csrf())
                        .param("act", "revoke")
                        .param("id", id))
                .andReturn();
        assertThat(read().getStatus()).isEqualTo(410);
        assertThat(open().select("main tbody tr")).isEmpty();
        assertThat(jdbc.sql("select sentence from audit_entry where subject = 'user:s.novik' order by id desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactly("audit.calendar.revoked", "audit.calendar.made");
    }

    @Test
    void isToldToWaitWhenItAsksTooOften() throws Exception {
        assertThat(read().getStatus()).isEqualTo(200);
        jdbc.sql("update calendar_reading set times = 60").update();
        MockHttpServletResponse refusal = read();
        assertThat(refusal.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refusal.getHeader("Retry-After"))).isBetween(3500, 3600);
        jdbc.sql("update calendar_reading set began = began - interval '1 hour'")
                .update();
        assertThat(read().getStatus()).isEqualTo(200);
    }

    @Test
    void anUnknownAddressIsNone() throws Exception {
        assertThat(mvc.perform(get("/calendar/feed/x.ics"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aFormWithMistakesKeepsWhatWasChosen() throws Exception {
        MockHttpServletResponse answer = send("language=be&onlyMine=true");
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("#kinds-error").text()).isEqualTo("Choose at least one.");
        assertThat(page.select("#onlyMine").hasAttr("checked")).isTrue();
        for (int more = 0; more < 9; more++) {
            make("kinds=VISIT&language=be");
        }
        assertThat(send("kinds=VISIT&language=be").getStatus()).isEqualTo(422);
    }

    private List<VEvent> events() throws Exception {
        return Biweekly.parse(read().getContentAsString(StandardCharsets.UTF_8)).first().getEvents().stream()
                .filter(it -> it.getStatus() != null)
                .toList();
    }

    private VEvent event(String summary) throws Exception {
        List<VEvent> found = events().stream()
                .filter(it -> it.getSummary().getValue().contains(summary))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private MockHttpServletResponse read() throws Exception {
        entities.flush();
        entities.clear();
        return mvc.perform(get(path)).andReturn().getResponse();
    }

    private String make(String query) throws Exception {
        var answer = mvc.perform(request(query)).andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(302);
        Object address = answer.getFlashMap().get("address");
        return String.valueOf(address).replaceFirst("https?://[^/]+", "");
    }

    private MockHttpServletResponse send(String query) throws Exception {
        return mvc.perform(request(query)).andReturn().getResponse();
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request(String query) {
        var request = post("/account/calendars")
                .with(user("s.novik").roles("VIEWER"))
                .with(csrf())
                .header("Accept-Language", "en")
                .param("act", "make")
                .param("key", UUID.randomUUID().toString())
                .param("name", "Telephone");
        for (String pair : query.split("&")) {
            request.param(pair.split("=")[0], pair.split("=")[1]);
        }
        return request;
    }

    private Document open() throws Exception {
        return Jsoup.parse(mvc.perform(get("/account/calendars")
                        .with(user("s.novik").roles("VIEWER"))
                        .header("Accept-Language", "en"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private long visit(PlannedDate date) {
        return visit(Span.of(date));
    }

    private long visit(Span dates) {
        LocalText title = new LocalText("Визит", "Візіт", "Visit");
        return visits.record(new NewVisit(title, dates, null, List.of(title), Set.of("TW-2022-002"), null, null));
    }

    private long version(long event) {
        entities.flush();
        return jdbc.sql("select version from signing_event where id = ?")
                .param(event)
                .query(Long.class)
                .single();
    }
}
