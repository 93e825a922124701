package org.twinning.print.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer that is read here and sent to nobody. */
class Unsent extends HttpServletResponseWrapper {

    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text);
    private int status = SC_OK;

    Unsent(HttpServletResponse response) {
        super(response);
    }

    String text() {
        writer.flush();
        return text.toString();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        throw new IllegalStateException("pages are text");
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setStatus(int status) {
        this.status = status;
    }

    @Override
    public void sendError(int status) {
        this.status = status;
    }

    @Override
    public void sendError(int status, String message) {
        this.status = status;
    }

    @Override
    public void sendRedirect(String location) {
        this.status = SC_FOUND;
    }

    @Override
    public void setContentType(@Nullable String type) {
        // of an answer that is sent
    }

    @Override
    public void setCharacterEncoding(@Nullable String name) {
        // of an answer that is sent
    }

    @Override
    public void setContentLength(int length) {
        // of an answer that is sent
    }

    @Override
    public void setLocale(@Nullable Locale language) {
        // of an answer that is sent
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        // of an answer that is sent
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        // of an answer that is sent
    }

    @Override
    public void flushBuffer() {
        // nobody waits
    }
}
