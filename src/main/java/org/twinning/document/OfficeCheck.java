package org.twinning.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Office files are XML in a ZIP: every entry is unpacked once, within measure, and every XML in it is read once. */
final class OfficeCheck {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 300L * 1024 * 1024;
    /** Text packs 10 to 20 times; what packs better by far was made to. */
    private static final long SUSPICIOUS_RATIO = 150;

    private static final long SMALL = 4L * 1024 * 1024;
    private static final String WORDS = "wordprocessingml.document.main+xml";
    private static final String SHEETS = "spreadsheetml.sheet.main+xml";
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";

    private OfficeCheck() {}

    static Media check(Path file) throws IOException {
        refuseLocked(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new Unacceptable(DocumentRefusal.FILE_BOMB);
            }
            Media media = kind(zip);
            long total = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    throw new Unacceptable(DocumentRefusal.FILE_NOT_ACCEPTED);
                }
                total += read(zip, entry, MOST_BYTES - total);
            }
            return media;
        }
    }

    private static Media kind(ZipFile zip) throws IOException {
        ZipEntry mimetype = zip.getEntry("mimetype");
        if (mimetype != null) {
            try (InputStream in = zip.getInputStream(mimetype)) {
                String type = new String(in.readNBytes(200), StandardCharsets.US_ASCII);
                if (!type.strip().equals(OPEN_TEXT) || zip.getEntry("content.xml") == null) {
                    throw new Unacceptable(DocumentRefusal.FILE_NOT_ACCEPTED);
                }
            }
            if (names(zip, "META-INF/manifest.xml", "encryption-data")) {
                throw new Unacceptable(DocumentRefusal.FILE_ENCRYPTED);
            }
            return Media.ODT;
        }
        if (names(zip, "[Content_Types].xml", WORDS) && zip.getEntry("_rels/.rels") != null) {
            return Media.DOCX;
        }
        if (names(zip, "[Content_Types].xml", SHEETS) && zip.getEntry("_rels/.rels") != null) {
            return Media.XLSX;
        }
        throw new Unacceptable(DocumentRefusal.FILE_NOT_ACCEPTED);
    }

    /** The XML itself is read and judged later; here the word is enough. */
    private static boolean names(ZipFile zip, String entry, String word) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(found)) {
            return new String(in.readNBytes(1024 * 1024), StandardCharsets.UTF_8).contains(word);
        }
    }

    private static long read(ZipFile zip, ZipEntry entry, long most) throws IOException {
        try (Measured in = new Measured(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()), most)) {
            if (isXml(entry.getName())) {
                SafeXml.read(in, null);
            }
            in.transferTo(OutputStream.nullOutputStream());
            return in.count;
        }
    }

    static boolean isXml(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return List.of(".xml", ".rels", ".vml").stream().anyMatch(small::endsWith);
    }

    /** The JDK's reader says only "invalid" of a ZIP with a password. */
    private static void refuseLocked(Path file) throws IOException {
        try (RandomAccessFile all = new RandomAccessFile(file.toFile(), "r")) {
            all.seek(6);
            if ((all.read() & 1) != 0) {
                throw new Unacceptable(DocumentRefusal.FILE_ENCRYPTED);
            }
        }
    }

    /** Counts what comes out, and stops when it is beyond measure. */
    private static final class Measured extends FilterInputStream {
        private final long packed;
        private final long most;
        private long count;

        Measured(@Nullable InputStream in, long packed, long most) throws IOException {
            super(in == null ? InputStream.nullInputStream() : in);
            this.packed = packed;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws IOException {
            count += more;
            if (count > most || count > SMALL && count / packed > SUSPICIOUS_RATIO) {
                throw new Unacceptable(DocumentRefusal.FILE_BOMB);
            }
        }
    }
}
