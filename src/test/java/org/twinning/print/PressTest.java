package org.twinning.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the renderer cannot be asked for in plain CSS. */
class PressTest {

    private final Press press = new Press(1, Duration.ofSeconds(10), 1_000_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Signatures</h2>",
                "<h3>Signatures</h3>",
                "<h2>Signatures</h2><p>Note</p>",
                "<h2>Signatures</h2><div>"
            })
    void aHeadingStandsOverItsTableWhereverThePageEnds(String heading) throws IOException {
        for (int above = 20; above < 50; above++) {
            String page = "<html lang=en><title>Sheet</title><body class=sheet><main><h1>Sheet</h1>"
                    + "<p>Above</p>".repeat(above)
                    + heading
                    + "<table><thead><tr><th>Side</th></tr></thead><tbody>"
                    + "<tr><td>Row</td></tr>".repeat(20)
                    + "</tbody></table></main></body></html>";
            try (PDDocument pdf = Loader.loadPDF(press.pdf(page, Instant.EPOCH))) {
                PDFTextStripper first = new PDFTextStripper();
                first.setEndPage(1);
                assertThat(first.getText(pdf).strip())
                        .as("%d lines above", above)
                        .doesNotEndWith("Signatures")
                        .doesNotEndWith("Note");
            }
        }
    }
}
