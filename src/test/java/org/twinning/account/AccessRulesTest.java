package org.twinning.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.twinning.RegisterTest;

/**
 * Every route of the running register against everybody who may come. A route that is not in the table fails: whoever
 * adds a page says here, in a second place and in other words, who may see it.
 */
@RegisterTest
@Transactional
class AccessRulesTest {

    private static final String EVERYBODY = "EVERYBODY";
    private static final String NOBODY = "NOBODY";

    /** The least that one has to be. */
    private static final Map<String, String> TABLE = new TreeMap<>();

    static {
        put(
                EVERYBODY,
                "GET /login",
                "GET /error",
                "POST /error",
                "GET /actuator/health",
                "GET /actuator/health/**",
                "GET /calendar/feed/{secret}.ics");
        put(
                "VIEWER",
                "GET /",
                "GET /agreements",
                "GET /changes",
                "GET /data",
                "GET /overview",
                "GET /overview/charts",
                "GET /overview/white-spots",
                "GET /overview/white-spots.csv",
                "GET /agreements/{number}",
                "GET /agreements/{number}/partners",
                "GET /agreements/{number}/status-sheet",
                "GET /agreements/{number}/follow-up",
                "GET /agreements/{number}/originals",
                "GET /asleep",
                "GET /deadlines",
                "POST /deadlines",
                "GET /calendar",
                "GET /territories/{code}/briefing-sheet",
                "GET /territories/{code}/briefing-sheet.docx",
                "GET /visits/{id}/briefing-sheet",
                "GET /visits/{id}/briefing-sheet.docx",
                "GET /documents",
                "GET /documents/{id}",
                "GET /documents/{id}/versions/{number}/file",
                "GET /documents/{id}/versions/{number}/view",
                "GET /account/calendars",
                "POST /account/calendars",
                "GET /visits/{id}",
                "GET /events",
                "GET /events/{id}",
                "GET /events/{id}/readiness",
                "GET /events/{id}/running-order",
                "GET /events/{id}/table-list",
                "GET /events/{id}/folder-labels",
                "GET /events/{id}/closing-list",
                "GET /programmes",
                "GET /programmes/{code}",
                "GET /programmes/{code}/status-sheet",
                "POST /sheets",
                "GET /sheets/{code}",
                "GET /book",
                "GET /book/{part}",
                "GET /book/{part}.html",
                "GET /book/{part}.csv",
                "GET /check",
                "GET /check/{code}",
                "GET /territories",
                "GET /territories/{code}",
                "GET /account",
                "POST /account",
                "GET /api/docs",
                "GET /api/v1/**",
                "GET /api/v1/agreements",
                "GET /api/v1/agreements/{number}",
                "GET /api/v1/agreements/{number}/documents",
                "GET /api/v1/agreements/{number}/originals",
                "GET /api/v1/events/{id}/documents",
                "GET /api/v1/visits/{id}/documents",
                "GET /api/v1/documents/{id}/versions/{number}/content");
        put(
                "REGISTRAR",
                "GET /audit",
                "GET /agreements/new",
                "POST /agreements/new",
                "GET /agreements/{number}/signing",
                "POST /agreements/{number}/signing",
                "GET /documents/{id}/reinstatement",
                "POST /documents/{id}/reinstatement",
                "GET /agreements/{number}/originals/new",
                "POST /agreements/{number}/originals/new",
                "GET /agreements/{number}/originals/{position}/keeping",
                "POST /agreements/{number}/originals/{position}/keeping",
                "GET /agreements/{number}/originals/{position}/loan",
                "POST /agreements/{number}/originals/{position}/loan",
                "GET /agreements/{number}/originals/{position}/return",
                "POST /agreements/{number}/originals/{position}/return",
                "GET /agreements/{number}/originals/corrections/{fact}/{id}",
                "POST /agreements/{number}/originals/corrections/{fact}/{id}",
                "GET /agreements/{number}/copies/new",
                "POST /agreements/{number}/copies/new",
                "GET /agreements/{number}/copies/{id}/annulment",
                "POST /agreements/{number}/copies/{id}/annulment",
                "GET /agreements/{number}/plan",
                "POST /agreements/{number}/plan",
                "GET /agreements/{number}/terms",
                "POST /agreements/{number}/terms",
                "GET /agreements/{number}/renewals",
                "POST /agreements/{number}/renewals",
                "GET /agreements/{number}/ending",
                "POST /agreements/{number}/ending",
                "GET /agreements/{number}/ending/{ending}",
                "POST /agreements/{number}/ending/{ending}",
                "GET /agreements/{number}/withdrawals/{kind}/{position}",
                "POST /agreements/{number}/withdrawals/{kind}/{position}",
                "GET /agreements/{number}/partners/{position}",
                "POST /agreements/{number}/partners/{position}",
                "GET /agreements/{number}/relations",
                "POST /agreements/{number}/relations",
                "GET /agreements/{number}/corrections/{fact}/{position}",
                "POST /agreements/{number}/corrections/{fact}/{position}",
                "GET /territories/{code}/officials",
                "POST /territories/{code}/officials",
                "GET /territories/{code}/officials/{id}",
                "POST /territories/{code}/officials/{id}",
                "GET /documents/new",
                "POST /documents/new",
                "GET /documents/{id}/versions/new",
                "POST /documents/{id}/versions/new",
                "GET /documents/{id}/withdrawal",
                "POST /documents/{id}/withdrawal",
                "GET /agreements/{number}/responsible",
                "POST /agreements/{number}/responsible",
                "GET /agreements/{number}/people/new",
                "POST /agreements/{number}/people/new",
                "GET /agreements/{number}/people/{id}",
                "POST /agreements/{number}/people/{id}",
                "GET /agreements/{number}/contacts/new",
                "POST /agreements/{number}/contacts/new",
                "GET /agreements/{number}/actions/new",
                "POST /agreements/{number}/actions/new",
                "GET /agreements/{number}/actions/{id}",
                "POST /agreements/{number}/actions/{id}",
                "GET /territories/{code}/responsible",
                "GET /territories/{code}/briefing-remarks",
                "POST /territories/{code}/briefing-remarks",
                "GET /visits/{id}/briefing-remarks",
                "POST /visits/{id}/briefing-remarks",
                "POST /territories/{code}/responsible",
                "GET /visits/new",
                "POST /visits/new",
                "GET /corrections/{fact}/{id}",
                "POST /corrections/{fact}/{id}",
                "GET /visits/{id}/report",
                "POST /visits/{id}/report",
                "GET /events/new",
                "POST /events/new",
                "GET /events/{id}/agenda",
                "POST /events/{id}/agenda",
                "GET /events/{id}/agenda/{number}",
                "POST /events/{id}/agenda/{number}",
                "GET /events/{id}/order",
                "POST /events/{id}/order",
                "POST /events/{id}/readiness",
                "POST /events/{id}/signatories",
                "GET /events/{id}/signing-day",
                "POST /events/{id}/signing-day/acts",
                "GET /events/{id}/signing-day/rows",
                "GET /events/{id}/signing-day/worker",
                "GET /events/{id}/held",
                "POST /events/{id}/held",
                "GET /events/{id}/scans",
                "POST /events/{id}/scans",
                "GET /events/{id}/plan",
                "POST /events/{id}/plan",
                "GET /events/{id}/corrections/{fact}",
                "POST /events/{id}/corrections/{fact}",
                "GET /events/{id}/cancellation",
                "POST /events/{id}/cancellation");
        put(
                "ADMINISTRATOR",
                "GET /territories/outlines",
                "POST /territories/outlines",
                "GET /territories/outlines/{id}",
                "POST /territories/outlines/{id}",
                "GET /territories/new",
                "POST /territories/new",
                "GET /territories/{code}/names",
                "POST /territories/{code}/names",
                "GET /territories/{code}/names/{position}",
                "POST /territories/{code}/names/{position}",
                "GET /territories/{code}/place",
                "POST /territories/{code}/place",
                "GET /territories/{code}/successor",
                "POST /territories/{code}/successor",
                "GET /settings/sheets",
                "POST /settings/sheets",
                "GET /users",
                "GET /users/new",
                "POST /users/new",
                "GET /users/{name}",
                "POST /users/{name}");
        put(NOBODY, "GET /api/docs.yaml", "GET /actuator");
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Test
    void everyRouteIsInTheTable() {
        assertThat(TABLE.keySet()).containsAll(routes());
    }

    @Test
    void everyRouteLetsInExactlyWhoTheTableSays() throws Exception {
        List<String> mistakes = new ArrayList<>();
        for (String route : routes()) {
            String least = TABLE.getOrDefault(route, NOBODY);
            for (String who : List.of("ANONYMOUS", "VIEWER", "REGISTRAR", "ADMINISTRATOR")) {
                boolean expected = letsIn(least, who);
                if (isLetIn(route, who) != expected) {
                    mistakes.add(route + (expected ? " keeps out " : " lets in ") + who);
                }
            }
        }
        assertThat(mistakes).isEmpty();
    }

    @Test
    void whatNoRouteServesIsAnsweredAsSuch() throws Exception {
        assertThat(answer(HttpMethod.GET, "/agreement", "ADMINISTRATOR").getStatus())
                .isEqualTo(404);
        assertThat(answer(HttpMethod.DELETE, "/account", "ADMINISTRATOR").getStatus())
                .isEqualTo(405);
        assertThat(answer(HttpMethod.GET, "/users", "REGISTRAR").getStatus()).isEqualTo(403);
    }

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> routes.addAll(routes(info))));
        return routes;
    }

    private static Set<String> routes(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        Set<String> routes = new TreeSet<>();
        for (String path : info.getPatternValues()) {
            for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods) {
                routes.add(method + " " + (path.isEmpty() ? "/" : path));
            }
        }
        return routes;
    }

    private static boolean letsIn(String least, String who) {
        return switch (least) {
            case EVERYBODY -> true;
            case NOBODY -> false;
            default -> !who.equals("ANONYMOUS") && Role.valueOf(who).compareTo(Role.valueOf(least)) >= 0;
        };
    }

    private boolean isLetIn(String route, String who) throws Exception {
        String[] parts = route.split(" ");
        String path = parts[1].replace("health/**", "health/liveness")
                .replace("/**", "/elsewhere")
                .replaceAll("\\{[^}]+}", "1");
        MockHttpServletResponse answer = answer(HttpMethod.valueOf(parts[0]), path, who);
        return answer == null || !isRefusal(answer, parts[1]);
    }

    /** A page that is there and finds nothing is reached; one that no rule names is said not to be there. */
    private static boolean isRefusal(MockHttpServletResponse answer, String path) {
        int status = answer.getStatus();
        return status == 401
                || status == 403
                || "/login".equals(answer.getRedirectedUrl())
                || status == 404 && NOBODY.equals(TABLE.get("GET " + path));
    }

    private @Nullable MockHttpServletResponse answer(HttpMethod method, String path, String who) throws Exception {
        try {
            return mvc.perform(request(method, path)
                            .with(csrf())
                            .with(
                                    who.equals("ANONYMOUS")
                                            ? anonymous()
                                            : user("nobody").roles(who)))
                    .andReturn()
                    .getResponse();
        } catch (ServletException reached) {
            return null;
        }
    }

    private static void put(String least, String... routes) {
        for (String route : routes) {
            TABLE.put(route, least);
        }
    }
}
