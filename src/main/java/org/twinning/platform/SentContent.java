package org.twinning.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Recognises what a form said when it was sent before, by a digest: the content itself is not kept. */
final class SentContent {

    /** What differs between two identical submissions, and passwords, of which not even a digest may lie about. */
    private static final Set<String> LEFT_OUT = Set.of("_csrf", "opened", "current", "password", "again");

    private SentContent() {}

    static byte[] digest(String person) {
        StringBuilder text = new StringBuilder(person);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            text.append(' ').append(request.getRequestURI());
            for (Map.Entry<String, String[]> field : new TreeMap<>(request.getParameterMap()).entrySet()) {
                if (!LEFT_OUT.contains(field.getKey())) {
                    text.append('\0').append(field.getKey()).append('\0').append(String.join("\0", field.getValue()));
                }
            }
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
