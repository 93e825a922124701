package org.twinning.calendar.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.twinning.platform.SecretPath;

/** Sees to it that no log tells an address which lets in whoever knows it, even when the answer fails. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecretAddresses extends OncePerRequestFilter {

    private static final String BEGINNING = "/calendar/feed/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + BEGINNING);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(SecretPath.SAID_INSTEAD, BEGINNING + "...");
        chain.doFilter(request, response);
    }
}
