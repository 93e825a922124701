package org.twinning.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads forms with files as a stream, before anybody asks for their fields (the first is the guard against forged forms). The
 * container's own reader gives up at the limit and breaks the connection; here the form arrives, and its page can say so.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 10)
class Uploads extends OncePerRequestFilter {

    private final long limit;

    Uploads(@Value("${register.documents.limit}") DataSize limit) {
        this.limit = limit.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    /** Who is not signed in can fill no disk: what they send is heard and thrown away. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (ReceivedForm form = new ReceivedForm(request.isRequestedSessionIdValid() ? limit : 0)) {
            form.read(request);
            chain.doFilter(form.asRequest(request), response);
        } catch (FileUploadException | FileUploadIOException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (ReceivedForm.EndlessException endless) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
