package org.twinning.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.jsoup.Jsoup;

/** The words of a letter: who, to whom, about what, and its text. What is attached to it is not read. */
final class LetterText extends AbstractContentHandler {

    private static final Set<String> HEADS = Set.of("from", "to", "cc", "date", "subject");
    private static final int LONGEST = 2_000_000;

    private final StringBuilder text = new StringBuilder();
    private int parts;

    private LetterText() {}

    static String of(Path file) throws IOException {
        LetterText letter = new LetterText();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            MimeStreamParser parser = new MimeStreamParser();
            parser.setContentDecoding(true);
            parser.setContentHandler(letter);
            parser.parse(in);
        } catch (MimeException broken) {
            throw new IOException(broken);
        }
        return letter.text.toString();
    }

    @Override
    public void startBodyPart() {
        parts++;
    }

    @Override
    public void field(Field field) {
        if (parts == 0 && HEADS.contains(field.getName().toLowerCase(Locale.ROOT))) {
            text.append(DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT))
                    .append('\n');
        }
    }

    @Override
    public void body(BodyDescriptor body, InputStream content) throws IOException {
        String type = body.getMimeType().toLowerCase(Locale.ROOT);
        if (type.equals("text/plain") || type.equals("text/html")) {
            String said = new String(content.readNBytes(LONGEST), charset(body.getCharset()));
            text.append(type.endsWith("html") ? Jsoup.parse(said).wholeText() : said)
                    .append('\n');
        }
    }

    private static Charset charset(String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
