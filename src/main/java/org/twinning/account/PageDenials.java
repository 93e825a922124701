package org.twinning.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Component;
import org.twinning.platform.Denial;

/**
 * What a person sees who may not pass. A reader is sent to sign in; who was sending a form gets a page that keeps what
 * was typed; who still has to choose a password is sent to do so and comes to the page wished for
 * afterwards; an address that leads nowhere is said to, not forbidden.
 */
@Component
class PageDenials implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Routes routes;
    private final CookieRequestCache wishes;

    PageDenials(Routes routes, CookieRequestCache wishes) {
        this.routes = routes;
        this.wishes = wishes;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if ("POST".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + "/login");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            request.setAttribute(
                    Denial.REASON, request.getUserPrincipal() == null ? Denial.FORM_SIGNED_OUT : Denial.FORM_OUTDATED);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (mustChoosePassword(SecurityContextHolder.getContext().getAuthentication())) {
            wishes.saveRequest(request, response);
            response.sendRedirect(request.getContextPath() + AccessRules.ACCOUNT);
        } else {
            response.sendError(routes.statusOfDenied(request));
        }
    }

    static boolean mustChoosePassword(@Nullable Authentication someone) {
        return someone != null
                && AuthorityUtils.authorityListToSet(someone.getAuthorities()).contains(SignedIn.MUST_CHOOSE_PASSWORD);
    }
}
