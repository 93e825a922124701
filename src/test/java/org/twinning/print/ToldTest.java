package org.twinning.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.twinning.print.Told.Difference;

class ToldTest {

    private static final String SHEET = """
            <h1>Status sheet</h1><p class="sheet-sentence">Overdue for 54 days</p>
            <table class="sheet-facts"><tr><th scope="row">Kind</th><td>Twinning</td></tr></table>
            <table class="chart"><thead><tr><th>Side</th><th>Signed</th></tr></thead>
            <tbody><tr><td>Terbunsky District</td><td>9 May 2022<sup>2</sup></td></tr></tbody></table>
            <h2>Late <span class="heading-number">4</span></h2><ul><li>TW-1 <span class="counted">54 days</span></li></ul>
            <h2>By status</h2><p class="tiles"><span class="item">4 Overdue</span></p>
            <h2>Sources</h2><ol><li>BelTA</li></ol>""";

    @Test
    void theSameFactsDifferInNothingWhateverTheSentenceCounts() {
        assertThat(Told.of(SHEET)
                        .differences(Told.of(SHEET.replace("54 days", "55 days")
                                .replace("<sup>2</sup>", "<sup>3</sup>")
                                .replace(">4</span></h2>", ">5</span></h2>"))))
                .isEmpty();
        assertThat(Told.of(SHEET).differences(Told.of(SHEET.replace("4 Overdue", "3 Overdue"))))
                .containsExactly(new Difference("By status", "4 Overdue", "3 Overdue"));
    }

    @Test
    void aCellIsNamedByItsRowAndColumn() {
        assertThat(Told.of(SHEET).differences(Told.of(SHEET.replace("9 May", "8 May"))))
                .containsExactly(new Difference("Terbunsky District: Signed", "9 May 2022", "8 May 2022"));
        assertThat(Told.of(SHEET).differences(Told.of(SHEET.replace("Twinning", "Partnership"))))
                .containsExactly(new Difference("Kind", "Twinning", "Partnership"));
    }

    @Test
    void whatCameAndWhatWentIsTold() {
        assertThat(Told.of(SHEET).differences(Told.of(SHEET.replace("</ol>", "<li>Маяк</li></ol>"))))
                .containsExactly(new Difference("Sources (2)", "", "Маяк"));
        assertThat(Told.of(SHEET).differences(Told.of(SHEET.replace("<li>BelTA</li>", ""))))
                .containsExactly(new Difference("Sources", "BelTA", ""));
    }

    @Test
    void whatIsRemarkedOfTodayIsToldApart() {
        String renamed = SHEET.replace(
                "<td>Terbunsky District</td>",
                "<td>Terbunsky District <small class=\"name-today\">Name today: Rubezh</small></td>");
        assertThat(Told.of(SHEET).differences(Told.of(renamed))).isEmpty();
        assertThat(Told.of(SHEET).readsLike(Told.of(renamed))).isTrue();
        assertThat(Told.of(SHEET).differencesOfToday(Told.of(renamed)))
                .containsExactly(new Difference("Terbunsky District", "", "Name today: Rubezh"));
        assertThat(Told.of(SHEET)
                        .differences(Told.of(SHEET.replace(
                                "<td>Terbunsky District</td>", "<td>Terbunsky District <small>merged</small></td>"))))
                .containsExactly(new Difference("Terbunsky District", "", "merged"));
    }

    @Test
    void wordsCountWhereNoFactDiffers() {
        Told later = Told.of(SHEET.replace("Overdue for", "Late for"));
        assertThat(Told.of(SHEET).differences(later)).isEmpty();
        assertThat(Told.of(SHEET).readsLike(later)).isFalse();
    }
}
