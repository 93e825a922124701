package org.twinning.exchange.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.document.DocumentKind;
import org.twinning.document.DocumentLanguage;
import org.twinning.document.Media;

@Schema(description = "What is attached and counts on the day: the text first, then by date, the latest first.")
record DocumentList(
        @Schema(description = "The day of which the answer speaks.")
        LocalDate asOf,

        List<Item> items) {

    @Schema(name = "Document")
    record Item(
            long id,
            DocumentKind kind,

            @Schema(description = "NONE has no words, as a photograph.")
            DocumentLanguage language,

            String title,

            @Schema(description = "The date that it bears.", nullable = true, example = "2022-05-09") @Nullable
            String dated,

            @Schema(description = "The notice that it is, where it is one.", nullable = true) @Nullable
            String notice,

            @Schema(description = "The latest first; none hides another.")
            List<File> versions,

            @Schema(description = "Its page.", example = "/documents/1")
            String html) {}

    @Schema(name = "DocumentVersion")
    record File(
            int number,
            String fileName,

            @Schema(description = "By its content, whatever its name says.")
            Media media,

            @Schema(description = "In bytes.") long size,

            @Schema(nullable = true) @Nullable Integer pages,

            @Schema(description = "Of all its bytes, in hexadecimal. Compare it with what you received.")
            String sha256,

            Instant recordedAt,
            String recordedBy,

            @Schema(
                    description =
                            "Where the bytes are, for the same users. They are compared with the digest before the"
                                    + " first one leaves.",
                    example = "/api/v1/documents/1/versions/1/content")
            String content) {}
}
