package org.twinning.document.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;

/** A form with a file as a browser sends it, byte for byte. */
final class SentFile {

    private static final String LINE = "----register";

    private SentFile() {}

    /** Files are kept only of those who have signed in, so there has to be a session. */
    static <S extends Session> Cookie session(SessionRepository<S> sessions) {
        S session = sessions.createSession();
        sessions.save(session);
        return new Cookie(
                "SESSION", Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)));
    }

    static MockHttpServletResponse send(
            MockMvc mvc, Cookie session, String path, Map<String, String> fields, String name, byte[] content)
            throws Exception {
        return send(mvc, session, path, body(fields, name, content));
    }

    static MockHttpServletResponse send(MockMvc mvc, Cookie session, String path, byte[] body) throws Exception {
        return mvc.perform(post(path)
                        .contentType("multipart/form-data; boundary=" + LINE)
                        .content(body)
                        .cookie(session)
                        .header("Accept-Language", "en")
                        .with(csrf())
                        .with(user("registrar").roles("REGISTRAR")))
                .andReturn()
                .getResponse();
    }

    static byte[] body(Map<String, String> fields, String name, byte[] content) throws IOException {
        return body(fields, List.of(new Chosen("file", name, content)));
    }

    /** A file in the field of that name. */
    record Chosen(String field, String name, byte[] content) {}

    static byte[] body(Map<String, String> fields, List<Chosen> files) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            write(
                    body,
                    "--" + LINE + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n");
        }
        for (Chosen file : files) {
            write(
                    body,
                    "--" + LINE + "\r\nContent-Disposition: form-data; name=\"" + file.field() + "\"; filename=\""
                            + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.write(file.content());
            write(body, "\r\n");
        }
        write(body, "--" + LINE + "--\r\n");
        return body.toByteArray();
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
