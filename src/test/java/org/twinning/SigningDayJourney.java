package org.twinning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Citation;
import org.twinning.agreement.Proposal;
import org.twinning.agreement.Standing;
import org.twinning.event.EventRegister;
import org.twinning.event.PlannedEvent;
import org.twinning.journey.Axe;
import org.twinning.journey.Line;
import org.twinning.journey.Visitor;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;

/** A forum in its hall: many agreements one after another, by keyboard alone, on a line that may break. */
@Journey
class SigningDayJourney {

    private static final Logger log = LoggerFactory.getLogger(SigningDayJourney.class);

    @Autowired
    private AgreementRegister agreements;

    @Autowired
    private EventRegister events;

    @Autowired
    private Recorder recorder;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void recordsTwoHundredSigningsByKeyboard(Visitor visitor) {
        long event = forum(200);
        Page page = open(visitor, event);
        CountedKeys keys = new CountedKeys(page.keyboard());
        Instant start = Instant.now();

        for (int row = 1; row <= 90; row++) {
            keys.press("Enter");
        }
        keys.type("тербун");
        keys.press("Escape");
        for (int row = 200; row > 190; row--) {
            keys.type(String.valueOf(row));
            keys.press("Enter");
        }
        keys.press("Delete");
        keys.type("ill");
        keys.press("Enter");
        keys.press("Insert");
        keys.type("2099");
        keys.press("Enter");
        while (open(page) > 0) {
            keys.press("Enter");
        }
        Duration typed = Duration.between(start, Instant.now());
        assertThat(page.locator("#line")).hasText("Everything is sent.", within(120));
        Duration sent = Duration.between(start, Instant.now());

        assertThat(signedAt(event)).isEqualTo(198);
        assertThat(outcomes(event, "NOT_SIGNED")).isEqualTo(1);
        assertThat(outcomes(event, "MOVED")).isEqualTo(1);
        log.info(
                "{} agreements: {} keystrokes, keyed in {} ms, all recorded after {} ms",
                200,
                keys.pressed(),
                typed.toMillis(),
                sent.toMillis());
        assertThat(keys.pressed()).isLessThanOrEqualTo(280);
    }

    @Test
    void aLostLineLosesNothingAndRecordsNothingTwice(Visitor visitor) {
        long event = forum(40);
        Page page = open(visitor, event);
        for (int row = 1; row <= 10; row++) {
            page.keyboard().press("Enter");
        }
        assertThat(page.locator("#line")).hasText("Everything is sent.", within(30));

        page.context().setOffline(true);
        for (int row = 11; row <= 30; row++) {
            page.keyboard().press("Enter");
        }
        page.keyboard().press("Control+z");
        assertThat(page.locator("#line")).containsText("The line is lost.");
        assertThat(page.locator("#line")).containsText("Waiting to be sent: 21.");
        assertThat(signedAt(event)).isEqualTo(10);
        Axe.check(page);

        page.context().setOffline(false);
        assertThat(page.locator("#line")).hasText("Everything is sent.", within(60));
        assertThat(signedAt(event)).isEqualTo(29);
        assertThat(acts(event)).isEqualTo(30);
        assertThat(signatures(event)).isEqualTo(2 * 29);
    }

    @Test
    void whatWaitsOutlivesThePageAndAnAnswerThatNeverCame(Visitor visitor) {
        long event = forum(5);
        Page page = open(visitor, event);
        boolean[] swallowed = {false};
        page.route("**/signing-day/acts", route -> {
            if (swallowed[0]) {
                route.resume();
                return;
            }
            swallowed[0] = true;
            route.fetch(); // the register records it, but its answer is lost
            route.abort();
        });
        page.keyboard().press("Enter");
        assertThat(page.locator("#line")).containsText("Waiting to be sent: 1.");
        page.unroute("**/signing-day/acts");
        page.reload();
        assertThat(page.locator("#line")).hasText("Everything is sent.", within(30));
        assertThat(page.locator(".day-row").first().locator("[data-state]")).containsText("signed at");
        assertThat(page.locator("#troubles")).isHidden();
        assertThat(acts(event)).isEqualTo(1);
        assertThat(signatures(event)).isEqualTo(2);
    }

    @Test
    void thePageIsLoadedAgainWithoutALineAndWhatWaitsIsSentOnce(Visitor visitor) {
        try (Line line = new Line(visitor.address())) {
            long event = forum(6);
            Page page = open(visitor.over(line), event);
            page.keyboard().press("Enter");
            assertThat(page.locator("#line")).hasText("Everything is sent.", within(30));
            assertThat(page.locator("#signing-day")).hasAttribute("data-kept", "kept");

            line.cut();
            page.keyboard().press("Enter");
            assertThat(page.locator("#line")).containsText("Waiting to be sent: 1.");
            page.reload();
            assertThat(page.locator("h1")).hasText("Signing day");
            assertThat(page.locator("#line")).containsText("Waiting to be sent: 1.");
            assertThat(page.locator(".day-row[data-outcome=SIGNED]")).hasCount(2);
            page.keyboard().press("Enter");
            assertThat(page.locator("#line")).containsText("Waiting to be sent: 2.");
            assertThat(signedAt(event)).isEqualTo(1);
            Axe.check(page);

            line.mend();
            assertThat(page.locator("#line")).hasText("Everything is sent.", within(60));
            assertThat(signedAt(event)).isEqualTo(3);
            assertThat(acts(event)).isEqualTo(3);
            assertThat(page.locator("#troubles")).isHidden();
            page.reload();
            assertThat(page.locator(".day-row[data-outcome=SIGNED]")).hasCount(3);
        }
    }

    @Test
    void nothingOfThePageStaysInTheBrowserAfterSigningOut(Visitor visitor) {
        long event = forum(2);
        Page page = open(visitor, event);
        assertThat(page.locator("#signing-day")).hasAttribute("data-kept", "kept");
        assertThat(kept(page)).isEqualTo("1 1");
        page.navigate("/login?out");
        page.waitForFunction(
                "async () => (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length === 0");
        assertThat(kept(page)).isEqualTo("0 0");
    }

    /** How many workers and stores the browser has for the register. */
    private static String kept(Page page) {
        return String.valueOf(
                page.evaluate(
                        "async () => (await navigator.serviceWorker.getRegistrations()).length + ' ' + (await caches.keys()).length"));
    }

    @Test
    void twoRegistrarsSeeEachOtherAndDoNotCollideUnawares(Visitor visitor) {
        long event = forum(6);
        addColleague();
        Page first = open(visitor, event, "p.piatrou");
        Page second = open(visitor, event);
        first.keyboard().press("Enter");
        Locator seen = second.locator(".day-row").first().locator("[data-state]");
        assertThat(seen)
                .containsText(
                        "signed at",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(15_000));

        second.context().setOffline(true);
        second.locator("#filter").fill("2");
        second.keyboard().press("Delete");
        second.keyboard().type("absent");
        second.keyboard().press("Enter");
        first.locator("#filter").fill("2");
        first.keyboard().press("Enter");
        assertThat(first.locator("#line")).hasText("Everything is sent.", within(30));
        second.context().setOffline(false);

        Locator troubles = second.locator("#troubles li");
        assertThat(troubles).containsText("was recorded by another meanwhile: signed at");
        assertThat(troubles).containsText("P. Piatrou");
        assertThat(second.locator(".day-row").nth(1).locator("[data-state]")).containsText("signed at");
        assertThat(signedAt(event)).isEqualTo(2);
        assertThat(outcomes(event, "NOT_SIGNED")).isZero();

        second.locator("#filter").fill("2");
        second.keyboard().press("F9");
        assertThat(second.locator("#line")).hasText("Everything is sent.", within(30));
        assertThat(signedAt(event)).isEqualTo(1);
        Axe.check(second);
    }

    @Test
    void isAccessibleOnATelephoneInTheDark(Visitor visitor) {
        long event = forum(3);
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options.setViewportSize(360, 740)
                .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK)
                .setLocale("be"));
        page.navigate("/events/" + event + "/signing-day");
        Axe.check(page);
        page.keyboard().press("Insert");
        Axe.check(page);
    }

    @Test
    void whoseSessionEndsSignsInElsewhereAndLosesNothing(Visitor visitor) {
        long event = forum(4);
        Page page = open(visitor, event);
        page.context().clearCookies();
        page.keyboard().press("Enter");
        assertThat(page.locator("#line")).containsText("Your session has ended.");
        assertThat(page.locator("#line")).containsText("Waiting to be sent: 1.");
        assertThat(signedAt(event)).isZero();

        Page another = page.context().newPage();
        another.navigate("/login");
        another.fill("#username", "admin");
        another.fill("#password", Journey.PASSWORD);
        another.click("main button[type=submit]");
        page.bringToFront();
        assertThat(page.locator("#line")).hasText("Everything is sent.", within(30));
        assertThat(signedAt(event)).isEqualTo(1);
    }

    @Test
    void saysSoWhenTheAgendaIsChangedMeanwhile(Visitor visitor) {
        long event = forum(2);
        Page page = open(visitor, event);
        events.takeOffAgenda(
                event, version(event), page.locator(".day-row").nth(1).getAttribute("data-number"));
        assertThat(page.locator("#line")).containsText("The agenda was changed meanwhile.");
        page.click("#line a");
        assertThat(page.locator(".day-row")).hasCount(1);
    }

    private long version(long event) {
        return jdbc.sql("select version from signing_event where id = ?")
                .param(event)
                .query(Long.class)
                .single();
    }

    /** Another registrar with the same password. */
    private void addColleague() {
        jdbc.sql("""
                insert into app_user (name, full_name, role, password, temporary, enabled, recorded_at, recorded_by)
                select 'p.piatrou', 'P. Piatrou', 'REGISTRAR', password, false, true, now(), 'test'
                from app_user where name = 'admin'""").update();
    }

    private Page open(Visitor visitor, long event) {
        return open(visitor, event, "admin");
    }

    private Page open(Visitor visitor, long event, String who) {
        Page page = visitor.signedIn(who, Journey.PASSWORD, options -> options);
        page.navigate("/events/" + event);
        page.click("main a[href$='/signing-day']");
        assertThat(page.locator("#filter")).isFocused();
        return page;
    }

    private static int open(Page page) {
        return Integer.parseInt(page.locator("[data-count=OPEN]").textContent());
    }

    private static HasTextOptions within(int seconds) {
        return new HasTextOptions().setTimeout(seconds * 1000.0);
    }

    /** A forum of today, with agreements of its own that belong to no programme. */
    private long forum(int size) {
        List<String> lipetsk = districts("RU-LIP");
        List<String> gomel = districts("BY-HO");
        LocalDate today = recorder.today();
        Set<String> numbers = new LinkedHashSet<>();
        for (int each = 0; each < size; each++) {
            numbers.add(agreements.propose(new Proposal(
                    AgreementKind.TWINNING,
                    null,
                    null,
                    today,
                    List.of(
                            new Proposal.Side(lipetsk.get(each % lipetsk.size()), Standing.CONFIRMED),
                            new Proposal.Side(gomel.get(each / lipetsk.size() % gomel.size()), Standing.CONFIRMED)),
                    Set.of(),
                    new Citation("Journey", "List of " + size, null, null))));
        }
        long event = events.plan(new PlannedEvent(
                new LocalText("Форум", "Форум", "Forum of " + size), PlannedDate.day(today), null, null, null));
        events.putOnAgenda(event, 1, numbers);
        return event;
    }

    private List<String> districts(String region) {
        return jdbc.sql("select code from territory where region = ? order by code")
                .param(region)
                .query(String.class)
                .list();
    }

    private int signedAt(long event) {
        return count("""
                select count(distinct agreement) from agreement_signature where event = ? and withdrawn_at is null""", event);
    }

    private int signatures(long event) {
        return count("select count(*) from agreement_signature where event = ? and withdrawn_at is null", event);
    }

    private int acts(long event) {
        return count(
                "select count(*) from agenda_item i join agenda_item_outcome o on o.item = i.id where i.event = ?",
                event);
    }

    private int outcomes(long event, String kind) {
        return count(
                "select count(*) from agenda_item i join agenda_item_outcome o on o.item = i.id where i.event = ?"
                        + " and o.withdrawn_at is null and o.kind = '" + kind + "'",
                event);
    }

    private int count(String question, long event) {
        return jdbc.sql(question).param(event).query(Integer.class).single();
    }

    /** Counts what a person's fingers do. */
    private static final class CountedKeys {

        private final Keyboard keyboard;
        private int pressed;

        private CountedKeys(Keyboard keyboard) {
            this.keyboard = keyboard;
        }

        void press(String key) {
            keyboard.press(key);
            pressed++;
        }

        void type(String text) {
            keyboard.type(text);
            pressed += text.length();
        }

        int pressed() {
            return pressed;
        }
    }
}
