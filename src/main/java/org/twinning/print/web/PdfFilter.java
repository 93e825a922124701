package org.twinning.print.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.ServletRequestPathUtils;
import org.twinning.platform.Denial;
import org.twinning.platform.OnPaper;
import org.twinning.print.Press;
import org.twinning.print.PressBusy;
import org.twinning.print.TooLong;

/**
 * Answers the address of a page with {@code .pdf} behind it. It stands before access is decided and takes the ending off, so
 * that everything behind it, access included, sees the page itself; what comes back as a page goes out as a PDF, and whatever
 * else comes back, such as a prohibition, goes out as it is.
 */
@Component
@Order(PdfFilter.BEFORE_ACCESS)
class PdfFilter extends OncePerRequestFilter {

    static final int BEFORE_ACCESS = -110;

    private static final String ENDING = ".pdf";
    private static final List<String> METHODS = List.of("GET", "HEAD");

    private final Press press;
    private final ObjectProvider<RequestMappingHandlerMapping> pages;

    PdfFilter(Press press, ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.press = press;
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith(ENDING) || !METHODS.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest page = new PageRequest(request);
        if (!isOnPaper(page)) {
            chain.doFilter(request, response);
            return;
        }
        page.setAttribute(OnPaper.PDF, Boolean.TRUE);
        ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
        chain.doFilter(page, made);
        if (response.isCommitted() || made.getStatus() != HttpServletResponse.SC_OK || !isPage(made.getContentType())) {
            made.copyBodyToResponse();
        } else {
            answer(new String(made.getContentAsByteArray(), StandardCharsets.UTF_8), page, response);
        }
    }

    private void answer(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Sheet sheet = Sheet.of(page);
            byte[] pdf = press.pdf(page, sheet.made());
            response.setContentType(MediaType.APPLICATION_PDF_VALUE);
            response.setCharacterEncoding((String) null);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, sheet.disposition());
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (PressBusy busy) {
            request.setAttribute(Denial.REASON, "busy");
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (TooLong tooLong) {
            request.setAttribute(Denial.REASON, "tooLong");
            response.sendError(422);
        }
    }

    private static boolean isPage(@Nullable String contentType) {
        return contentType != null && contentType.startsWith(MediaType.TEXT_HTML_VALUE);
    }

    private boolean isOnPaper(HttpServletRequest page) {
        ServletRequestPathUtils.parseAndCache(page);
        try {
            for (RequestMappingHandlerMapping mapping : pages) {
                HandlerExecutionChain found = mapping.getHandler(page);
                if (found != null) {
                    return found.getHandler() instanceof HandlerMethod method
                            && method.hasMethodAnnotation(OnPaper.class);
                }
            }
        } catch (Exception noPage) {
            logger.debug("nothing answers a request for paper", noPage);
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(page);
        }
        return false;
    }

    /** The same request for the page itself. */
    private static final class PageRequest extends HttpServletRequestWrapper {

        PageRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return cut(super.getRequestURI());
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(cut(super.getRequestURL().toString()));
        }

        @Override
        public String getServletPath() {
            return cut(super.getServletPath());
        }

        @Override
        public @Nullable String getPathInfo() {
            String path = super.getPathInfo();
            return path == null ? null : cut(path);
        }

        private static String cut(String address) {
            return address.endsWith(ENDING) ? address.substring(0, address.length() - ENDING.length()) : address;
        }
    }
}
