package org.twinning.document;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.twinning.document.OriginalRegister.NewKeeping;
import org.twinning.platform.PlannedDate;

class NewKeepingTest {

    @Test
    void isByAnOfficeAndKeepsNoBlanks() {
        assertThatIllegalArgumentException().isThrownBy(() -> keeping(null, " ", null));
        assertThatIllegalArgumentException().isThrownBy(() -> keeping(null, "Archive", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> keeping("", "Archive", null));
    }

    private static NewKeeping keeping(String side, String office, String mark) {
        return new NewKeeping(side, DocumentLanguage.RU, office, mark, PlannedDate.year(2022));
    }
}
