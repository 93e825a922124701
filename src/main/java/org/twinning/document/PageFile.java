package org.twinning.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How pages get from the separate process to the register: a file, since they may be many. */
final class PageFile {

    private PageFile() {}

    static void write(Path file, List<TextReader.Page> pages) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(pages.size());
            for (TextReader.Page page : pages) {
                byte[] text = page.text().getBytes(StandardCharsets.UTF_8);
                out.writeInt(page.page());
                out.writeInt(text.length);
                out.write(text);
            }
        }
    }

    interface Taker {
        void take(int position, int page, String text);
    }

    /** One page at a time. */
    static int read(Path file, Taker taker) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int count = in.readInt();
            for (int at = 0; at < count; at++) {
                int page = in.readInt();
                taker.take(at, page, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            return count;
        }
    }
}
