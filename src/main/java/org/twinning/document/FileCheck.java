package org.twinning.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is, by its content; then whether it is whole, open and harmless to unpack. */
final class FileCheck {

    private static final int HEAD = 8 * 1024;

    private FileCheck() {}

    /** @param pages 0 where it has none */
    record Verdict(Media media, int pages) {}

    static Verdict of(Path file) throws IOException {
        String type = typeOf(file);
        return switch (type) {
            case "application/pdf" -> new Verdict(Media.PDF, PdfCheck.pages(file));
            case "image/jpeg" -> new Verdict(Media.JPEG, ImageCheck.jpeg(file));
            case "image/png" -> new Verdict(Media.PNG, ImageCheck.png(file));
            case "image/tiff" -> new Verdict(Media.TIFF, ImageCheck.tiff(file));
            case "message/rfc822" -> {
                MailCheck.check(file);
                yield new Verdict(Media.EML, 0);
            }
            default -> {
                if (beginsWith(file, 'P', 'K', 3, 4)) {
                    yield new Verdict(OfficeCheck.check(file), 0);
                }
                throw new Unacceptable(
                        beginsWith(file, 0xD0, 0xCF, 0x11, 0xE0) && encryptedPackage(file)
                                ? DocumentRefusal.FILE_ENCRYPTED
                                : DocumentRefusal.FILE_NOT_ACCEPTED);
            }
        };
    }

    private static String typeOf(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }

    private static boolean beginsWith(Path file, int... bytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (int expected : bytes) {
                if (in.read() != expected) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Office keeps an encrypted document as one stream of this name in its old container. */
    private static boolean encryptedPackage(Path file) throws IOException {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), HEAD)) {
            int matched = 0;
            for (int one = in.read(); one >= 0; one = in.read()) {
                matched = one == (name[matched] & 0xFF) ? matched + 1 : one == name[0] ? 1 : 0;
                if (matched == name.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
