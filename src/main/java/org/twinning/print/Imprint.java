package org.twinning.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Matcher;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a PDF says of its own making, in its two places, which must agree. The writer would put the machine's clock there, and
 * the same sheet would become another file every time.
 */
record Imprint(Instant made, String hash) {

    void on(PDDocument pdf) throws IOException {
        pdf.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(
                        made.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC)));
        pdf.setDocumentId(Long.parseUnsignedLong(hash.substring(0, 15), 16));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceFirst(
                        "(<xmp:CreateDate>)[^<]*",
                        "$1"
                                + Matcher.quoteReplacement(
                                        made.truncatedTo(ChronoUnit.SECONDS).toString()));
        metadata.importXMPMetadata(told.getBytes(StandardCharsets.UTF_8));
    }
}
