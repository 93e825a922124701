package org.twinning.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.twinning.platform.Upload;

/** The fields and the one file of a form, as they come in. The file is deleted when the request is over. */
final class ReceivedForm implements AutoCloseable {

    /** Text fields are short; whoever sends more is not filling in a form. */
    private static final int LONGEST_TEXT = 100_000;

    private static final int MOST_FIELDS = 200;

    /** As far as a file beyond the limit is heard to its end. */
    private static final long PATIENCE = 1_000_000_000;

    private final long limit;
    private final Map<String, String[]> fields = new LinkedHashMap<>();
    private @Nullable Path kept;
    private @Nullable Upload upload;

    ReceivedForm(long limit) {
        this.limit = limit;
    }

    void read(HttpServletRequest request) throws IOException, FileUploadException {
        FileUpload reader = new FileUpload();
        reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
        reader.setPartHeaderSizeMax(4096);
        FileItemIterator parts = reader.getItemIterator(new ServletRequestContext(request));
        while (parts.hasNext()) {
            FileItemStream part = parts.next();
            if (part.isFormField()) {
                readField(part);
            } else if (upload == null && StringUtils.hasText(part.getName())) {
                readFile(part);
            }
        }
    }

    private void readField(FileItemStream part) throws IOException {
        try (InputStream content = part.openStream()) {
            String text = new String(content.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
            if (content.read() >= 0 || fields.size() >= MOST_FIELDS) {
                throw new EndlessException();
            }
            fields.merge(part.getFieldName(), new String[] {text}, StringUtils::concatenateStringArrays);
        }
    }

    /** Its name and digest become fields too, so that a form that comes again with another file is recognised. */
    private void readFile(FileItemStream part) throws IOException {
        String name = nameOf(part.getName());
        MessageDigest digest = sha256();
        Path file = Files.createTempFile("register-", ".upload");
        kept = file;
        long size = 0;
        try (InputStream content = part.openStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                digest.update(buffer, 0, read);
                if (size <= limit) {
                    out.write(buffer, 0, read);
                } else if (size > Math.max(PATIENCE, limit)) {
                    throw new EndlessException();
                }
            }
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        upload = new Upload(name, size > limit ? null : file, size, sha256);
        fields.put(part.getFieldName(), new String[] {name});
        fields.put(part.getFieldName() + "Sha256", new String[] {sha256});
    }

    /** The request as if its fields had come without a file. */
    HttpServletRequest asRequest(HttpServletRequest request) {
        request.setAttribute(Upload.class.getName(), upload);
        Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
        fields.forEach((name, values) -> all.merge(name, values, StringUtils::concatenateStringArrays));
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable String getParameter(String name) {
                String[] values = all.get(name);
                return values == null ? null : values[0];
            }

            @Override
            public String @Nullable [] getParameterValues(String name) {
                return all.get(name);
            }

            @Override
            public Enumeration<String> getParameterNames() {
                return Collections.enumeration(all.keySet());
            }

            @Override
            public Map<String, String[]> getParameterMap() {
                return Collections.unmodifiableMap(all);
            }

            /** Binding asks for them by the request's type; the server would refuse, since it reads no such forms itself. */
            @Override
            public Collection<Part> getParts() {
                return List.of();
            }
        };
    }

    @Override
    public void close() throws IOException {
        if (kept != null) {
            Files.deleteIfExists(kept);
        }
    }

    /** Some senders tell the whole path; control characters would break the headers of a later download. */
    private static String nameOf(String told) {
        String name = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        return name.replaceAll("\\p{Cntrl}", "").strip();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** More than anybody sends who means well. */
    static final class EndlessException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
