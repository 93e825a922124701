package org.twinning.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.twinning.platform.Denial;

/** What a program gets that may not pass: the status, from which the error page makes a problem document. */
@Component
class ApiDenials implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Routes routes;
    private final Clock clock;

    ApiDenials(Routes routes, Clock clock) {
        this.routes = routes;
        this.clock = clock;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyAttempts wait) {
            long seconds =
                    Math.max(1, Duration.between(clock.instant(), wait.until()).toSeconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Twinning Register\", charset=\"UTF-8\"");
            request.setAttribute(Denial.REASON, Denial.CREDENTIALS);
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        boolean mustChoose = PageDenials.mustChoosePassword(
                SecurityContextHolder.getContext().getAuthentication());
        if (mustChoose) {
            request.setAttribute(Denial.REASON, Denial.MUST_CHOOSE_PASSWORD);
        }
        response.sendError(mustChoose ? HttpServletResponse.SC_FORBIDDEN : routes.statusOfDenied(request));
    }
}
