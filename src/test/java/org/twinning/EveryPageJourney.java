package org.twinning;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.twinning.journey.Axe;
import org.twinning.journey.Lighthouse;
import org.twinning.journey.NuChecker;
import org.twinning.journey.Visitor;

/** Walks every page that the register answers with, new ones included, and asks axe-core about each. Examples are made once. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageJourney {

    private static final String MACHINE = "machine";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> NOT_FOR_LOOKING_AT = Set.of(
            "/error",
            "/book/{part}.csv",
            "/book/{part}.html",
            "/documents/{id}/versions/{number}/file",
            "/documents/{id}/versions/{number}/view");

    /** A telephone, a tablet and a desk, in CSS pixels; the desk at 200 % zoom lies between the first two. */
    private static final int[] WIDTHS = {360, 768, 1440};

    private static final String OVERFLOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String MOVING = """
            [...document.querySelectorAll('*')].filter(it => {
                const style = getComputedStyle(it);
                return style.animationName !== 'none' || style.transitionDuration.split(',').some(one => parseFloat(one) > 0);
            }).map(it => it.outerHTML.slice(0, 200))""";

    private static final String ORIGINAL = """
            with paper as (insert into original (agreement, position)
                select 'TW-2022-002', coalesce(max(position), 0) + 1 from original returning id, position),
            kept as (insert into original_keeping (original, language, office, since, recorded_at, recorded_by)
                select id, 'RU_BE', 'Архив', '2022', now(), 'test' from paper returning id)
            """;

    /** What stands for a variable of an address, by the whole address or its first word, and the variable's name. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            entry("agreements number", "TW-2022-002"),
            entry("agreements position", "0"),
            entry("agreements fact", "particulars"),
            entry("programmes code", "select code from programme limit 1"),
            entry("territories code", "BY-HO-CHECHERSK"),
            entry("territories position", "0"),
            entry("territories id", """
                    with office as (insert into territory_office (territory, recorded_at, recorded_by)
                        values ('BY-HO-CHECHERSK', now(), 'test') returning id)
                    insert into territory_office_holder (office, position, name_ru, post_ru, recorded_at, recorded_by)
                    select id, 0, 'Иванов Иван Иванович', 'глава', now(), 'test' from office returning office"""),
            entry("events id", "select id from signing_event where occasion_en = 'Forum to come'"),
            entry("events number", "TW-2022-003"),
            entry("events fact", "place"),
            entry("visits id", "select id from visit limit 1"),
            entry("/territories/{code}/responsible code", "BY-HO"),
            entry("/territories/outlines/{id} id", """
                    with loaded as (insert into outline_load (credit, recorded_at, recorded_by)
                        values ('Example', now(), 'test') returning id)
                    select id from loaded"""),
            entry("/agreements/{number}/people/{id} id", """
                    with named as (insert into contact_person (agreement, territory, name, since, recorded_at, recorded_by)
                        values ('TW-2022-002', 'BY-HO-CHECHERSK', 'Иванова Светлана', '2022-05-09', now(), 'test') returning id)
                    select id from named"""),
            entry("/agreements/{number}/actions/{id} id", """
                    with agreed as (insert into action_item (agreement, task, executor, due, agreed_on, recorded_at, recorded_by)
                        values ('TW-2022-002', 'Обмен классами', 'Отдел образования', '2023', '2022-05-09', now(), 'test') returning id)
                    select id from agreed"""),
            entry("corrections fact", "visit"),
            entry("corrections id", "select id from visit_particulars where withdrawn_at is null limit 1"),
            entry("agreements kind", "terms"),
            entry("agreements ending", """
                    with ending as (insert into agreement_ending (agreement, position, kind, recorded_at, recorded_by)
                        select id, 0, 'TERMINATION', now(), 'test' from agreement where number = 'TW-2022-002'
                        returning agreement)
                    insert into agreement_ending_step (agreement, position, ending, step, dated, recorded_at, recorded_by)
                    select agreement, 0, 0, 'ANNOUNCED', '2026', now(), 'test' from ending returning ending"""),
            entry("book part", "BY-HO"),
            entry("check code", "K7M2QX9RA"),
            entry("sheets code", """
                    with kept as (insert into sheet_content values (encode(sha256('<h1>Sheet</h1>'), 'hex'), '<h1>Sheet</h1>')
                        returning hash)
                    insert into issued_sheet (code, content, title, wide, question, language, as_of, address, issued_at, issued_by,
                        person)
                    select 'K7M2QX9RA', hash, 'Sheet', false, '/agreements/TW-2022-002/status-sheet', 'ru', '2022-05-10',
                        'https://register.example', now(), 'test', 'test' from kept
                    on conflict do nothing returning code"""),
            entry("documents id", """
                    with paper as (insert into document (agreement, kind, language, title, recorded_at, recorded_by)
                        values ('TW-2022-002', 'TEXT', 'RU', 'Соглашение', now(), 'test') returning id)
                    insert into document_version (document, number, file_name, media, size, sha256, recorded_at, recorded_by)
                    select id, 1, 'scan.pdf', 'PDF', 1, repeat('0', 64), now(), 'test' from paper returning document"""),
            entry(
                    "/agreements/{number}/originals/{position}/keeping position",
                    ORIGINAL + "select position from paper"),
            entry("/agreements/{number}/originals/{position}/loan position", ORIGINAL + "select position from paper"),
            entry("/agreements/{number}/originals/{position}/return position", ORIGINAL + "select position from paper"),
            entry("/agreements/{number}/originals/corrections/{fact}/{id} fact", "keeping"),
            entry("/agreements/{number}/originals/corrections/{fact}/{id} id", ORIGINAL + "select id from kept"),
            entry("/agreements/{number}/copies/{id}/annulment id", """
                    with copy as (insert into certified_copy (agreement, year, serial)
                        select 'TW-2022-002', 2023, coalesce(max(serial), 0) + 1 from certified_copy returning id)
                    insert into certification (copy, recipient, certified, certified_by, recorded_at, recorded_by)
                    select id, 'Минск', '2023-05-09', 'И. Соколова', now(), 'test' from copy returning copy"""),
            entry("users name", "admin"));

    private static final String EVENT_TO_COME = """
            with planned as (insert into signing_event (occasion_en, planned, recorded_at, recorded_by)
                values ('Forum to come', '2099-05', now(), 'test') returning id)
            insert into signing_event_agenda (event, position, agreement, rank, recorded_at, recorded_by)
            select id, 0, 'TW-2022-003', 1, now(), 'test' from planned""";

    /** Pages that look otherwise with other content than the examples have. */
    private static final List<String> MORE = List.of(
            "/agreements/TW-2022-003",
            "/agreements?q=nothing+of+the+kind",
            "/events/1",
            "/?asOf=2022-04-29",
            "/agreements/TW-2022-002/corrections/relation/0",
            "/agreements/TW-2022-002/corrections/signature/0",
            "/events/1/corrections/held");

    private static final String RELATION = """
            insert into agreement_relation (agreement, position, kind, other, recorded_at, recorded_by)
            select id, 0, 'AMENDS', 'TW-2022-001', now(), 'test' from agreement where number = 'TW-2022-002'""";

    /** What an address has to say besides. */
    private static final Map<String, String> QUESTIONS =
            Map.of("/documents/new", "?agreement=TW-2022-002", "/visits/{id}/briefing-sheet", "?asOf=2022-04-01");

    private final List<String> addresses;

    @Autowired
    EveryPageJourney(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings, JdbcClient jdbc) {
        jdbc.sql(EVENT_TO_COME).update();
        jdbc.sql(RELATION).update();
        addresses = Stream.concat(
                        MORE.stream(),
                        mappings.getHandlerMethods().entrySet().stream()
                                .filter(entry ->
                                        entry.getValue().getBeanType().getName().startsWith("org.twinning"))
                                .filter(entry ->
                                        !entry.getValue().getBeanType().isAnnotationPresent(RestController.class))
                                .filter(entry -> entry.getKey()
                                        .getMethodsCondition()
                                        .getMethods()
                                        .contains(RequestMethod.GET))
                                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                                .filter(path -> !NOT_FOR_LOOKING_AT.contains(path) && !path.startsWith("/api/"))
                                .sorted()
                                .map(path -> fill(path, jdbc) + QUESTIONS.getOrDefault(path, "")))
                .toList();
    }

    /**
     * In each language and each width, by light and in the dark: every two of these meet on every page, so that a page is asked
     * nine times and not eighteen. For readers who asked for no movement, everything stands still.
     */
    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ResourceLock(value = MACHINE, mode = ResourceAccessMode.READ)
    @ValueSource(strings = {"ru", "be", "en"})
    void isForEverybody(String language, Visitor visitor) {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options.setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE));
        SoftAssertions softly = new SoftAssertions();
        int turn = "be".equals(language) ? 1 : 0;
        for (String address : addresses) {
            look(page, address, softly);
            softly.assertThat((List<?>) page.evaluate(MOVING)).as(address).isEmpty();
            for (int width : WIDTHS) {
                ColorScheme colours = turn++ % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK;
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                softly.assertThat((int) page.evaluate(OVERFLOW))
                        .as("pixels to scroll sideways on %s at %d in %s", address, width, language)
                        .isZero();
                softly.assertThatCode(() -> Axe.check(page))
                        .as("%s at %d, %s, in %s", address, width, colours, language)
                        .doesNotThrowAnyException();
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "be", "en"})
    void isValidHtml(String language, Visitor visitor) throws IOException {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options.setLocale(language));
        Map<String, String> sent = new LinkedHashMap<>();
        for (String address : addresses) {
            APIResponse response = page.request().get(address);
            assertThat(response.status()).as(address).isEqualTo(200);
            sent.put(language + address, response.text());
        }
        assertThat(NuChecker.errors(sent)).isEmpty();
    }

    /** Alone on the machine, since how fast a page is shown is asked. */
    @Test
    @ResourceLock(MACHINE)
    void pleasesLighthouse(Visitor visitor) throws IOException {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);
        SoftAssertions softly = new SoftAssertions();
        Map<Boolean, List<String>> forms = addresses.stream()
                .collect(Collectors.partitioningBy(
                        address -> page.request().get(address).text().contains("class=\"form\"")));
        for (Lighthouse.Figures it : Lighthouse.of(page, visitor.address(), forms.get(false), forms.get(true))) {
            softly.assertThat(it.shown()).isEqualTo(it.path());
            softly.assertThat(it.accessibility()).as("accessibility %s", it).isEqualTo(100);
            softly.assertThat(it.bestPractices()).as("best practices %s", it).isEqualTo(100);
            if (it.performance() != null) {
                softly.assertThat(it.performance()).as("performance %s", it).isGreaterThanOrEqualTo(95);
            }
        }
        softly.assertAll();
    }

    /** All pages are walked before any is complained of: one run shows everything that is to be mended. */
    private static void look(Page page, String address, SoftAssertions softly) {
        Response response = page.navigate(address);
        softly.assertThat(response.status()).as(address).isEqualTo(200);
        softly.assertThat(page.url()).as("the page shown").endsWith(address);
        softly.assertThat(page.locator("h1").count())
                .as("headings of " + address)
                .isEqualTo(1);
    }

    private static String fill(String path, JdbcClient jdbc) {
        return VARIABLE.matcher(path).replaceAll(variable -> example(path, variable.group(1), jdbc));
    }

    private static String example(String path, String variable, JdbcClient jdbc) {
        String example =
                EXAMPLES.getOrDefault(path + " " + variable, EXAMPLES.get(path.split("/")[1] + " " + variable));
        assertThat(example).as("an example for {" + variable + "} in " + path).isNotNull();
        return Matcher.quoteReplacement(
                example.startsWith("select ") || example.startsWith("with ")
                        ? jdbc.sql(example).query(String.class).single()
                        : example);
    }
}
