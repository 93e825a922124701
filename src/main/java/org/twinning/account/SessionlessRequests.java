package org.twinning.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Spares files and health the look into the session table that Spring MVC would make for each of them (it asks for flash
 * attributes whenever a session cookie comes along): a page with ten files would cost eleven.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class SessionlessRequests extends OncePerRequestFilter {

    /** With this mark Spring Session takes its work for done and steps aside. */
    private static final String DONE = SessionRepositoryFilter.class.getName() + ".FILTERED";

    private final RequestMatcher sessionless = new OrRequestMatcher(Arrays.stream(AccessRules.WITHOUT_SESSION)
            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList());

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (sessionless.matches(request)) {
            request.setAttribute(DONE, Boolean.TRUE);
        }
        chain.doFilter(request, response);
    }
}
