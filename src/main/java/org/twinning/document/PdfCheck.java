package org.twinning.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF is taken when it is whole and open: readers mend broken ones, each in another way, and an archive cannot. */
final class PdfCheck {

    private static final int MOST_PAGES = 5_000;
    private static final int TAIL = 2_048;
    private static final long IN_MEMORY = 32L * 1024 * 1024;
    private static final long ON_DISK = 256L * 1024 * 1024;

    private PdfCheck() {}

    static int pages(Path file) throws IOException {
        requireEnd(file);
        try (PDDocument document = open(file)) {
            if (document.isEncrypted()) {
                throw new Unacceptable(DocumentRefusal.FILE_ENCRYPTED);
            }
            int pages = 0;
            for (PDPage page : document.getPages()) {
                page.getMediaBox();
                if (++pages > MOST_PAGES) {
                    throw new Unacceptable(DocumentRefusal.FILE_TOO_DEMANDING);
                }
            }
            if (pages == 0) {
                throw new Unacceptable(DocumentRefusal.FILE_BROKEN);
            }
            return pages;
        }
    }

    static PDDocument open(Path file) throws IOException {
        try {
            return Loader.loadPDF(
                    file.toFile(), "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache);
        } catch (InvalidPasswordException locked) {
            throw new Unacceptable(DocumentRefusal.FILE_ENCRYPTED);
        }
    }

    /** The end that every PDF has; one that was cut off lacks it. */
    private static void requireEnd(Path file) throws IOException {
        try (RandomAccessFile all = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, all.length())];
            all.seek(all.length() - tail.length);
            all.readFully(tail);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                throw new Unacceptable(DocumentRefusal.FILE_BROKEN);
            }
        }
    }
}
