package org.twinning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.twinning.journey.Axe;
import org.twinning.journey.Visitor;

/** One looks a month up, narrows it, opens an entry; then one's own calendar program reads it until its address is revoked. */
@Journey
@ExtendWith(OutputCaptureExtension.class)
class CalendarJourney {

    @Test
    void aMonthIsLookedUpWithoutScript(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options.setJavaScriptEnabled(false));
        page.click(".sections a[href='/calendar']");
        page.fill("#month", "May 2022");
        page.click("main .filters button");
        assertThat(page.locator("h1")).hasText("Calendar: May 2022");
        assertThat(page.locator(".month time")).hasCount(31);
        page.click(".cal-move a[rel=next]");
        assertThat(page.locator("h1")).hasText("Calendar: June 2022");
        page.click(".cal-move a[rel=prev]");
        page.uncheck(".cal-kinds input[value=SIGNING]");
        page.click("main .filters button");
        assertThat(page.locator(".month .cal-SIGNING")).hasCount(0);
        page.click(".month .cal-VISIT");
        assertThat(page.locator("h1")).containsText("Terbunsky");
    }

    @Test
    void aTelephoneShowsAListAndPaperAMonth(Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options.setViewportSize(360, 740));
        page.navigate("/calendar?month=05.2022");
        assertThat(page.locator(".month")).isHidden();
        assertThat(page.locator(".month-list tr").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".month")).isVisible();
        assertThat(page.locator(".month-list")).isHidden();
    }

    @Test
    void anAddressIsMadeReadAndRevoked(Visitor visitor, CapturedOutput log) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);
        page.navigate("/calendar");
        page.click("main .more a");
        Axe.check(page);
        page.fill("#name", "Work telephone");
        page.click("main form.form .btn-primary");
        Axe.check(page);
        String address = page.inputValue("#address");
        page.reload();
        assertThat(page.locator("#address")).hasCount(0);

        APIResponse file = page.request().get(address);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).startsWith("BEGIN:VCALENDAR");
        assertThat(page.request().post(address).status()).isEqualTo(405);
        page.click("main tbody .btn-danger");
        assertThat(page.locator("main tbody tr")).hasCount(0);
        assertThat(page.request().get(address).status()).isEqualTo(410);
        assertThat(log.getAll())
                .contains("/calendar/feed/...")
                .doesNotContain(address.replaceAll(".*/|[.]ics", "").substring(0, 12));
    }
}
