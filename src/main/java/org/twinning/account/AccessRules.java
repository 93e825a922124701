package org.twinning.account;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.springframework.http.HttpMethod;

/**
 * Who may do what: the whole table. What is not named here is denied to everybody. The first rule that fits decides, so
 * {@code /agreements/new} stands before {@code /agreements/{number}}.
 */
final class AccessRules {

    /** Who is let in without signing in, and without a session being looked for. */
    static final String[] WITHOUT_SESSION = {
        "/css/**",
        "/js/**",
        "/fonts/**",
        "/images/**",
        "/webjars/**",
        "/favicon.svg",
        "/favicon.ico",
        "/actuator/health",
        "/actuator/health/{probe}",
        "/calendar/feed/**"
    };

    /** Who is let in without signing in. */
    static final String[] OPEN = {"/login", "/error", "/check", "/check/{code}"};

    /** Also for one who still has to choose a password of her own. */
    static final String ACCOUNT = "/account";

    static final List<Rule> PAGES = List.of(
            new Rule(
                    Role.REGISTRAR,
                    List.of(GET, HEAD, POST),
                    "/agreements/new",
                    "/agreements/{number}/signing",
                    "/agreements/{number}/plan",
                    "/agreements/{number}/terms",
                    "/agreements/{number}/renewals",
                    "/agreements/{number}/ending",
                    "/agreements/{number}/ending/{ending}",
                    "/agreements/{number}/withdrawals/{kind}/{position}",
                    "/agreements/{number}/partners/{position}",
                    "/agreements/{number}/relations",
                    "/agreements/{number}/corrections/{fact}/{position}",
                    "/territories/{code}/officials",
                    "/territories/{code}/officials/{id}",
                    "/documents/new",
                    "/documents/{id}/versions/new",
                    "/documents/{id}/withdrawal",
                    "/documents/{id}/reinstatement",
                    "/agreements/{number}/originals/new",
                    "/agreements/{number}/originals/{position}/keeping",
                    "/agreements/{number}/originals/{position}/loan",
                    "/agreements/{number}/originals/{position}/return",
                    "/agreements/{number}/originals/corrections/{fact}/{id}",
                    "/agreements/{number}/copies/new",
                    "/agreements/{number}/copies/{id}/annulment",
                    "/agreements/{number}/responsible",
                    "/agreements/{number}/people/new",
                    "/agreements/{number}/people/{id}",
                    "/agreements/{number}/contacts/new",
                    "/agreements/{number}/actions/new",
                    "/agreements/{number}/actions/{id}",
                    "/territories/{code}/responsible",
                    "/territories/{code}/briefing-remarks",
                    "/visits/{id}/briefing-remarks",
                    "/visits/new",
                    "/visits/{id}/report",
                    "/corrections/{fact}/{id}",
                    "/events/new",
                    "/events/{id}/agenda",
                    "/events/{id}/agenda/{number}",
                    "/events/{id}/order",
                    "/events/{id}/held",
                    "/events/{id}/scans",
                    "/events/{id}/signing-day",
                    "/events/{id}/signing-day/acts",
                    "/events/{id}/signing-day/rows",
                    "/events/{id}/signing-day/worker",
                    "/events/{id}/plan",
                    "/events/{id}/cancellation",
                    "/events/{id}/corrections/{fact}"),
            new Rule(Role.REGISTRAR, List.of(POST), "/events/{id}/readiness", "/events/{id}/signatories"),
            new Rule(Role.REGISTRAR, List.of(GET, HEAD), "/audit"),
            new Rule(Role.VIEWER, List.of(POST), "/deadlines", "/sheets"),
            new Rule(Role.VIEWER, List.of(GET, HEAD, POST), "/account/calendars"),
            new Rule(
                    Role.ADMINISTRATOR,
                    List.of(GET, HEAD, POST),
                    "/users",
                    "/users/new",
                    "/users/{name}",
                    "/settings/sheets"),
            new Rule(
                    Role.ADMINISTRATOR,
                    List.of(GET, HEAD, POST),
                    "/territories/new",
                    "/territories/outlines",
                    "/territories/outlines/{id}",
                    "/territories/{code}/names",
                    "/territories/{code}/names/{position}",
                    "/territories/{code}/place",
                    "/territories/{code}/successor"),
            new Rule(
                    Role.VIEWER,
                    List.of(GET, HEAD),
                    "/",
                    "/agreements",
                    "/changes",
                    "/data",
                    "/overview",
                    "/overview/charts",
                    "/overview/white-spots",
                    "/overview/white-spots.csv",
                    "/agreements/{number}",
                    "/agreements/{number}/partners",
                    "/agreements/{number}/status-sheet",
                    "/agreements/{number}/follow-up",
                    "/agreements/{number}/originals",
                    "/asleep",
                    "/deadlines",
                    "/calendar",
                    "/territories/{code}/briefing-sheet",
                    "/territories/{code}/briefing-sheet.docx",
                    "/visits/{id}/briefing-sheet",
                    "/visits/{id}/briefing-sheet.docx",
                    "/documents",
                    "/documents/{id}",
                    "/documents/{id}/versions/{number}/file",
                    "/documents/{id}/versions/{number}/view",
                    "/visits/{id}",
                    "/events",
                    "/events/{id}",
                    "/events/{id}/readiness",
                    "/events/{id}/running-order",
                    "/events/{id}/table-list",
                    "/events/{id}/folder-labels",
                    "/events/{id}/closing-list",
                    "/programmes",
                    "/programmes/{code}",
                    "/programmes/{code}/status-sheet",
                    "/sheets/{code}",
                    "/book",
                    "/book/{part}",
                    "/book/{part}.html",
                    "/book/{part}.csv",
                    "/territories",
                    "/territories/{code}"));

    static final List<Rule> API = List.of(new Rule(Role.VIEWER, List.of(GET, HEAD), "/api/v1/**", "/api/docs"));

    private AccessRules() {}

    record Rule(Role role, List<HttpMethod> methods, String... paths) {}
}
