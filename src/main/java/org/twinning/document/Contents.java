package org.twinning.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bytes of files, as rows of a quarter of a megabyte: one backup holds everything, and no file is ever whole in memory.
 * Each piece is asked for by itself, so a slow reader keeps no connection of the database waiting.
 */
@Component
public class Contents {

    private static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Within the transaction that records the version. */
    void store(long version, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int position = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                jdbc.sql("insert into document_chunk (version, position, content) values (?, ?, ?)")
                        .param(version)
                        .param(position)
                        .param(piece)
                        .update();
                position++;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads all of it and compares it with the digest that was taken when it came.
     *
     * @throws DamagedContent when a byte differs or is missing: such a file is never handed out
     */
    public void check(Version version) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            send(version, new OutputStream() {
                @Override
                public void write(int one) {
                    digest.update((byte) one);
                }

                @Override
                public void write(byte[] bytes, int from, int length) {
                    digest.update(bytes, from, length);
                }
            });
            if (!HexFormat.of().formatHex(digest.digest()).equals(version.sha256())) {
                throw new DamagedContent(version);
            }
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public void send(Version version, OutputStream out) throws IOException {
        int position = 0;
        for (Optional<byte[]> piece = piece(version, position); piece.isPresent(); piece = piece(version, position)) {
            out.write(piece.get());
            position++;
        }
    }

    private Optional<byte[]> piece(Version version, int position) {
        return jdbc.sql("select content from document_chunk where version = ? and position = ?")
                .param(version.id())
                .param(position)
                .query((row, at) -> row.getBytes("content"))
                .optional();
    }
}
