package org.twinning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twinning.journey.Axe;
import org.twinning.journey.Visitor;

/** A date turns out to be wrong: it is corrected, and what the register had said before is looked up. */
@Journey
class CorrectionJourney {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aWrongDateIsCorrectedAndLookedBackAt(Visitor visitor) {
        beginTheRegisterAMonthAgo();
        LocalDate yesterday = LocalDate.now(ZoneId.of("Europe/Minsk")).minusDays(1);
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);

        page.navigate("/agreements/TW-2022-001");
        page.click("main a[href*='/corrections/signature/0']");
        Axe.check(page);
        page.click("main form.form .btn-primary");
        assertThat(page.locator(".error-summary")).containsText("Say who decided");
        Axe.check(page);
        page.fill("#signed", "27.04.2022");
        page.fill("#reason", "The paper bears 27 April");
        page.fill("#decidedBy", "I. Sakalova, head of the treaty office");
        page.click("main form.form .btn-primary");

        assertThat(page.locator("#corrections")).containsText("28 April 2022 \u2192 27 April 2022");
        Axe.check(page);

        page.click(".known summary");
        page.fill("#knownOn", yesterday.toString());
        page.locator("#knownOn").blur();
        page.waitForURL("**knownOn=" + yesterday + "**");
        assertThat(page.locator(".bar-known")).containsText("Later entries and corrections are left out");
        assertThat(page.locator("main")).not().containsText("27 April 2022");
        Axe.check(page);

        page.click(".sections a[href^='/agreements']");
        assertThat(page.locator(".bar-known")).isVisible();
        page.click(".bar-known a");
        assertThat(page.locator(".bar-known")).hasCount(0);
    }

    @Test
    void theFormOfEachFactIsAccessibleOnATelephone(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options.setViewportSize(360, 740)
                .setLocale("be"));
        for (String fact : List.of("particulars", "side", "plan", "signature")) {
            page.navigate("/agreements/TW-2022-002/corrections/" + fact + "/0");
            assertThat(page.locator("#reason")).isVisible();
            Axe.check(page);
        }
    }

    /** So that yesterday's register has something to say. */
    private void beginTheRegisterAMonthAgo() {
        jdbc.sql("select table_name from information_schema.columns where column_name = 'withdrawn_at'"
                        + " and table_name like 'agreement%'")
                .query(String.class)
                .list()
                .forEach(table -> jdbc.sql("update " + table + " set recorded_at = recorded_at - interval '30 days'")
                        .update());
    }
}
