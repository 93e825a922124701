package org.twinning.document;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/** A letter is taken when it has a sender, a date and all its parts, and anybody can open it. */
final class MailCheck {

    private static final int MOST_PARTS = 500;
    private static final MimeConfig MEASURE = MimeConfig.custom()
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(100_000)
            .setMaxLineLen(1_000_000)
            .build();

    private MailCheck() {}

    static void check(Path file) throws IOException {
        Letter letter = new Letter();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            MimeStreamParser parser = new MimeStreamParser(MEASURE);
            parser.setContentHandler(letter);
            parser.parse(in);
        } catch (MimeException broken) {
            throw new Unacceptable(letter.parts > MOST_PARTS ? DocumentRefusal.FILE_BOMB : DocumentRefusal.FILE_BROKEN);
        }
        if (letter.locked) {
            throw new Unacceptable(DocumentRefusal.FILE_ENCRYPTED);
        }
        if (!letter.fields.contains("from") || !letter.fields.contains("date")) {
            throw new Unacceptable(DocumentRefusal.FILE_NOT_ACCEPTED);
        }
        requireEnds(file, letter.ends);
    }

    /** Each part in parts names the line with which it ends; a letter that was cut off lacks one. */
    private static void requireEnds(Path file, Set<String> ends) throws IOException {
        Set<String> missing = new HashSet<>(ends);
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null && !missing.isEmpty(); line = lines.readLine()) {
                missing.remove(line.stripTrailing());
            }
        }
        if (!missing.isEmpty()) {
            throw new Unacceptable(DocumentRefusal.FILE_BROKEN);
        }
    }

    private static final class Letter extends AbstractContentHandler {
        private final Set<String> fields = new HashSet<>();
        private final Set<String> ends = new HashSet<>();
        private boolean locked;
        private int parts;

        @Override
        public void field(Field field) {
            if (parts == 0) {
                fields.add(field.getName().toLowerCase(Locale.ROOT));
            }
        }

        @Override
        public void startBodyPart() throws MimeException {
            if (++parts > MOST_PARTS) {
                throw new MimeException("more parts than any letter has");
            }
        }

        @Override
        public void startMultipart(BodyDescriptor body) {
            ends.add("--" + body.getBoundary() + "--");
            locked |= body.getMimeType().equalsIgnoreCase("multipart/encrypted");
        }

        @Override
        public void body(BodyDescriptor body, InputStream content) throws IOException {
            String type = body.getMimeType().toLowerCase(Locale.ROOT);
            locked |= type.endsWith("pkcs7-mime");
            content.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
