package org.twinning;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.twinning.journey.Axe;
import org.twinning.journey.Visitor;

/** Walks every page that the register answers with, new ones included, and asks axe-core about each. Examples are made once. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageJourney {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> NOT_FOR_LOOKING_AT = Set.of("/error");

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
            entry("events id", "select id from signing_event limit 1"),
            entry(
                    "events number",
                    "select agreement from signing_event_agenda where event = (select id from signing_event limit 1) limit 1"),
            entry("events fact", "place"),
            entry("visits id", "select id from visit limit 1"),
            entry("/territories/{code}/responsible code", "BY-HO"),
            entry("/agreements/{number}/people/{id} id", """
                    with named as (insert into contact_person (agreement, territory, name, since, recorded_at, recorded_by)
                        values ('TW-2022-002', 'BY-HO-CHECHERSK', 'Иванова Светлана', '2022-05-09', now(), 'test') returning id)
                    select id from named"""),
            entry("/agreements/{number}/actions/{id} id", """
                    with agreed as (insert into action_item (agreement, task, executor, due, agreed_on, recorded_at, recorded_by)
                        values ('TW-2022-002', 'Обмен классами', 'Отдел образования', '2023', '2022-05-09', now(), 'test') returning id)
                    select id from agreed"""),
            entry("agreements kind", "terms"),
            entry("agreements ending", """
                    with ending as (insert into agreement_ending (agreement, position, kind, recorded_at, recorded_by)
                        select id, 0, 'TERMINATION', now(), 'test' from agreement where number = 'TW-2022-002'
                        returning agreement)
                    insert into agreement_ending_step (agreement, position, ending, step, dated, recorded_at, recorded_by)
                    select agreement, 0, 0, 'ANNOUNCED', '2026', now(), 'test' from ending returning ending"""),
            entry("users name", "admin"));

    private final List<String> addresses;

    @Autowired
    EveryPageJourney(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings, JdbcClient jdbc) {
        addresses = mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.twinning"))
                .filter(entry -> !entry.getValue().getBeanType().isAnnotationPresent(RestController.class))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(path -> !NOT_FOR_LOOKING_AT.contains(path) && !path.startsWith("/api/"))
                .sorted()
                .map(path -> fill(path, jdbc))
                .toList();
    }

    @Test
    void isAccessibleAtADesk(Visitor visitor) {
        walk(visitor.signedIn("admin", Journey.PASSWORD, options -> options));
    }

    @Test
    void isAccessibleOnATelephoneInTheDark(Visitor visitor) {
        walk(visitor.signedIn("admin", Journey.PASSWORD, options -> options.setViewportSize(360, 740)
                .setColorScheme(ColorScheme.DARK)
                .setLocale("be")));
    }

    /** All pages are walked before any is complained of: one run shows everything that is to be mended. */
    private void walk(Page page) {
        SoftAssertions softly = new SoftAssertions();
        for (String address : addresses) {
            Response response = page.navigate(address);
            softly.assertThat(response.status()).as(address).isEqualTo(200);
            softly.assertThat(page.locator("h1").count())
                    .as("headings of " + address)
                    .isEqualTo(1);
            softly.assertThatCode(() -> Axe.check(page)).doesNotThrowAnyException();
        }
        softly.assertAll();
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
