package org.twinning.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Answers with a file. Its digest is compared before the first byte leaves; the browser is told to take its type as it is
 * said, and to give what it shows no rights at all. The file's digest is its mark, by which a browser that has it asks again.
 */
@Component
public class FileAnswer {

    /** A picture or a PDF needs nothing but its own bytes; PDF viewers bring their own style. */
    static final String SANDBOX =
            "default-src 'none'; img-src 'self'; media-src 'self'; object-src 'self'; style-src 'unsafe-inline'; "
                    + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

    private final Contents contents;

    FileAnswer(Contents contents) {
        this.contents = contents;
    }

    public void download(Version version, ServletWebRequest request) throws IOException {
        send(version, request, ContentDisposition.attachment());
    }

    /** What no browser shows is downloaded. */
    public void view(Version version, ServletWebRequest request) throws IOException {
        send(
                version,
                request,
                version.media().viewable() ? ContentDisposition.inline() : ContentDisposition.attachment());
    }

    private void send(Version version, ServletWebRequest request, ContentDisposition.Builder disposition)
            throws IOException {
        HttpServletResponse response = Objects.requireNonNull(request.getResponse());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (request.checkNotModified(version.sha256())) {
            return;
        }
        contents.check(version);
        response.setContentType(version.media().type());
        response.setContentLengthLong(version.size());
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition
                        .filename(version.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Repr-Digest", "sha-256=:" + version.base64Digest() + ":");
        if (!"HEAD".equals(request.getRequest().getMethod())) {
            contents.send(version, response.getOutputStream());
        }
    }
}
