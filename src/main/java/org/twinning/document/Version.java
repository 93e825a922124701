package org.twinning.document;

import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Stamp;

/**
 * One state of a document as a file. A later one never hides it.
 *
 * @param pages null where the file has none, or nobody can count them
 * @param sha256 in hexadecimal
 */
public record Version(
        long id,
        int number,
        String fileName,
        Media media,
        long size,
        String sha256,
        @Nullable Integer pages,
        ReadingState reading,
        Stamp recorded) {

    /** The same digest as headers carry it. */
    String base64Digest() {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    }

    /** Enough of the digest to compare with a paper by eye. */
    public String shortDigest() {
        return sha256.substring(0, 12);
    }
}
