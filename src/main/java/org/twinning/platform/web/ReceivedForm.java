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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.twinning.platform.FileBatch;
import org.twinning.platform.Upload;

/**
 * The fields and the files of a form, as they come in. A form has one file, or one for each of several things
 * ({@link FileBatch}). They are deleted when the request is over.
 */
final class ReceivedForm implements AutoCloseable {

    /** Text fields are short; whoever sends more is not filling in a form. */
    private static final int LONGEST_TEXT = 100_000;

    private static final int MOST_FIELDS = 200;

    /** As far as a file beyond the limit is heard to its end. */
    private static final long PATIENCE = 1_000_000_000;

    /** All files of one form together; what comes beyond is heard and not kept. */
    private static final long MOST_KEPT = 1_000_000_000;

    private static final int MOST_FILES = 500;

    private static final Pattern OF_SEVERAL = Pattern.compile("files\\[([^\\[\\]]+)]");

    private final long limit;
    private final Map<String, String[]> fields = new LinkedHashMap<>();
    private final Map<String, Upload> several = new LinkedHashMap<>();
    private final List<Path> kept = new ArrayList<>();
    private long keptSize;
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
            } else if (StringUtils.hasText(part.getName())) {
                place(part);
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

    private void place(FileItemStream part) throws IOException {
        Matcher one = OF_SEVERAL.matcher(part.getFieldName());
        if (!one.matches()) {
            upload = upload == null ? readFile(part) : upload;
        } else if (several.size() >= MOST_FILES) {
            throw new EndlessException();
        } else if (!several.containsKey(one.group(1))) {
            several.put(one.group(1), readFile(part));
        }
    }

    /** Its name and digest become fields too, so that a form that comes again with another file is recognised. */
    private Upload readFile(FileItemStream part) throws IOException {
        String name = nameOf(part.getName());
        MessageDigest digest = sha256();
        Path file = Files.createTempFile("register-", ".upload");
        kept.add(file);
        long most = Math.min(limit, MOST_KEPT - keptSize);
        long size = 0;
        try (InputStream content = part.openStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                digest.update(buffer, 0, read);
                if (size <= most) {
                    out.write(buffer, 0, read);
                } else if (size > Math.max(PATIENCE, limit)) {
                    throw new EndlessException();
                }
            }
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        keptSize += Math.min(size, most);
        fields.put(part.getFieldName(), new String[] {name});
        fields.put(part.getFieldName().replaceFirst("(?=\\[)|$", "Sha256"), new String[] {sha256});
        return new Upload(name, size > most ? null : file, size, sha256);
    }

    /** The request as if its fields had come without a file. */
    HttpServletRequest asRequest(HttpServletRequest request) {
        request.setAttribute(Upload.class.getName(), upload);
        request.setAttribute(FileBatch.class.getName(), new FileBatch(several));
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
        for (Path file : kept) {
            Files.deleteIfExists(file);
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
