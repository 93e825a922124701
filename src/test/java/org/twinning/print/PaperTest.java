package org.twinning.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What becomes of a page before it is rendered. */
class PaperTest {

    @Test
    void aHeadingStaysWithWhatIsShortBelowItAndALongTableBreaks() {
        Paper paper = Paper.of("<html><head><title>Sheet</title></head><body><main><h1>Sheet</h1><h2>Signatures</h2>"
                + table(2) + "<h2>Agreements</h2>" + table(30) + "</main></body></html>");

        assertThat(paper.document().select(".sheet-block:has(> table) > h2").eachText())
                .containsExactly("Signatures");
    }

    private static String table(int rows) {
        return "<table><tbody>" + "<tr><td>Terbunsky</td></tr>".repeat(rows) + "</tbody></table>";
    }
}
