package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinning.agreement.Facts.proposed;

import java.lang.reflect.Constructor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.twinning.platform.Words;

/** Every computed date explains itself, in whole sentences of each language. */
class ReckoningSentencesTest {

    private static final Facts TWICE = proposed("2018-01-01")
            .signedByBoth("2018-06-14")
            .agreed(new Paper().months(60).tacitlyBy(60).noticeMonths(6))
            .confirmed(2);

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void explainsATermProlongedTwice() throws Exception {
        assertThat(explain("en", TWICE, "2029-01-01"))
                .containsExactly(
                        "The term ends on 14 June 2033: signed on 14 June 2018, for 5 years, prolonged twice by 5 years (art. 9).",
                        "Unless a side objects in time, it is prolonged tacitly for another 5 years.",
                        "Notice is due no later than 14 December 2032, 6 months before the end.");
        assertThat(explain("ru", TWICE, "2029-01-01"))
                .containsExactly(
                        "Срок заканчивается 14 июня 2033 года: подписано 14 июня 2018 года, сроком на 5 лет, продлено дважды на 5 лет (art. 9).",
                        "Если ни одна из сторон не возразит в срок, действие продлевается ещё на 5 лет.",
                        "Уведомление следует направить не позднее 14 декабря 2032 года, за 6 месяцев до окончания срока.");
        assertThat(explain("be", TWICE, "2029-01-01"))
                .containsExactly(
                        "Тэрмін заканчваецца 14 чэрвеня 2033 года: падпісана 14 чэрвеня 2018 года, тэрмінам на 5 гадоў, прадоўжана двойчы на 5 гадоў (art. 9).",
                        "Калі ніводзін з бакоў не запярэчыць у тэрмін, дзеянне прадаўжаецца яшчэ на 5 гадоў.",
                        "Паведамленне трэба накіраваць не пазней за 14 снежня 2032 года, за 6 месяцаў да заканчэння тэрміну.");
    }

    @Test
    void saysWhatIsOnlyPresumedAndWhatDidNotHappen() throws Exception {
        Facts presumed = proposed("2018-01-01")
                .signedByBoth("2020-01-10")
                .agreed(new Paper().months(12).tacitlyBy(12));
        assertThat(explain("en", presumed, "2022-02-01"))
                .contains("2 prolongations are presumed: nobody has confirmed yet that no objection came.");
        assertThat(explain("ru", presumed, "2021-02-01"))
                .contains("1 продление предполагается: отсутствие возражений пока никто не подтвердил.");

        assertThat(explain("en", presumed.refuted(2), "2022-02-01"))
                .containsExactly(
                        "The term ended on 10 January 2022: signed on 10 January 2020, for 1 year, prolonged once by 1 year (art. 9).",
                        "Prolongation No. 2 did not take place: a side had objected on 25 November 2026.");
    }

    @Test
    void tellsARangeWhereADateIsKnownToTheYearOnly() throws Exception {
        Facts facts = proposed("1998-01-01")
                .signedByBoth("1998")
                .agreed(new Paper().months(60).noticeMonths(3));
        assertThat(explain("en", facts, "2001-01-01"))
                .containsExactly(
                        "The term ends between 1 January 2003 and 31 December 2003: signed in 1998, for 5 years (art. 9).",
                        "Notice is due no later than 30 September 2003, 3 months before the end.",
                        "To be safe, reckon with 1 October 2002: the end is not known to the day.");
        assertThat(explain("ru", facts, "2001-01-01").get(0))
                .isEqualTo(
                        "Срок заканчивается не ранее 1 января 2003 года и не позднее 31 декабря 2003 года: подписано в 1998 году, сроком на 5 лет (art. 9).");
        assertThat(explain("be", facts, "2001-01-01").get(0))
                .isEqualTo(
                        "Тэрмін заканчваецца не раней за 1 студзеня 2003 года і не пазней за 31 снежня 2003 года: падпісана ў 1998 годзе, тэрмінам на 5 гадоў (art. 9).");
    }

    @Test
    void namesTheDayThatThePaperNames() throws Exception {
        Facts facts = proposed("2020-01-01")
                .signedByBoth("2020-03-01")
                .agreed(new Paper().until("2021-12-31").noticeDays(30));
        assertThat(explain("en", facts, "2021-01-01"))
                .containsExactly(
                        "The term ends on 31 December 2021: agreed through 31 December 2021 (art. 9).",
                        "Notice is due no later than 1 December 2021, 30 days before the end.");
        assertThat(explain("ru", facts, "2022-01-01"))
                .containsExactly(
                        "Срок закончился 31 декабря 2021 года: заключено по 31 декабря 2021 года включительно (art. 9).",
                        "Последним днём для уведомления было 1 декабря 2021 года, за 30 дней до окончания срока.");
    }

    @Test
    void saysWhatEntryIntoForceWaitsFor() throws Exception {
        Facts facts =
                proposed("2020-01-01").signedByBoth("2020-03-01").agreed(new Paper().when("after ratification", null));
        assertThat(explain("en", facts, "2021-01-01"))
                .containsExactly(
                        "Signed on 1 March 2020; it enters into force on a condition: after ratification. That the condition was met is not recorded.");
    }

    @Test
    void saysWhatComesAndThatNothingIsProlongedThen() throws Exception {
        Facts facts = proposed("2018-01-01")
                .signedByBoth("2018-06-14")
                .agreed(new Paper().months(60).tacitlyBy(60).noticeMonths(6))
                .confirmed(1)
                .ended(EndingKind.TERMINATION, StepKind.RECEIVED, "2026-09-01")
                .then(StepKind.EFFECTIVE, "2027-03-10");
        assertThat(say("en", facts, "2026-11-25"))
                .isEqualTo("In force since 14 June 2018; its termination takes effect on 10 March 2027.");
        assertThat(say("ru", facts, "2026-11-25"))
                .isEqualTo("Действует с 14 июня 2018 года; прекращается 10 марта 2027 года.");
        assertThat(say("be", facts, "2026-11-25"))
                .isEqualTo("Дзейнічае з 14 чэрвеня 2018 года; спыняецца 10 сакавіка 2027 года.");
        assertThat(explain("en", facts, "2026-11-25"))
                .containsExactly(
                        "The term would have ended on 14 June 2028: signed on 14 June 2018, for 5 years, prolonged once by 5 years (art. 9).",
                        "Its termination takes effect on 10 March 2027, before the end of the term, so the term is not prolonged any more.");
        assertThat(explain("ru", facts, "2027-06-01"))
                .containsExactly(
                        "Срок заканчивался бы 14 июня 2028 года: подписано 14 июня 2018 года, сроком на 5 лет, продлено один раз на 5 лет (art. 9).",
                        "Прекращено 10 марта 2027 года, до окончания срока, поэтому срок больше не продлевается.");
    }

    @Test
    void saysThatAnObjectionCameTooLate() throws Exception {
        Facts facts = proposed("2018-01-01")
                .signedByBoth("2018-06-14")
                .agreed(new Paper().months(60).tacitlyBy(60).noticeMonths(6))
                .ended(EndingKind.OBJECTION, StepKind.RECEIVED, "2022-12-20");
        assertThat(say("ru", facts, "2022-12-20"))
                .isEqualTo(
                        "Действует с 14 июня 2018 года по 14 июня 2023 года включительно. Возражение против этого продления поступило с опозданием и остановит следующее: срок заканчивается 14 июня 2028 года.");
        assertThat(explain("en", facts, "2022-12-20").get(1))
                .isEqualTo(
                        "The objection came too late for this prolongation and stops the next one: the last day of the term is 14 June 2028.");
        assertThat(say("en", facts, "2024-01-01"))
                .isEqualTo(
                        "In force since 14 June 2018, through 14 June 2028. A side has objected to a prolongation, so it ends then.");
    }

    @Test
    void neverTellsADayOfAYear() throws Exception {
        Facts facts = proposed("2023-01-01")
                .signedByBoth("2023")
                .agreed(new Paper().months(36).tacitlyBy(7));
        assertThat(say("ru", facts, "2024-06-01")).isEqualTo("Действует с 2023 года; срок заканчивается в 2026 году.");
        assertThat(say("be", facts, "2024-06-01"))
                .isEqualTo("Дзейнічае з 2023 года; тэрмін заканчваецца ў 2026 годзе.");
        assertThat(say("en", facts, "2027-06-01"))
                .isEqualTo(
                        "In force since 2023; by a tacit prolongation that nobody has confirmed yet the term ends between 1 August 2026 and 31 July 2027.");
        Facts half = proposed("2023-01-01").signed("2023");
        assertThat(say("en", half, "2024-06-01"))
                .isEqualTo("Not all partners have signed; the first signature was given in 2023.");
    }

    private static String say(String language, Facts facts, String day) throws Exception {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        return sentences().of(facts.conclusion(day), LocalDate.parse(day));
    }

    private static List<String> explain(String language, Facts facts, String day) throws Exception {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        return sentences().explain(facts.reckoning(day), LocalDate.parse(day));
    }

    /** Without a context, which would take a minute. */
    private static Sentences sentences() throws ReflectiveOperationException {
        Class<?> languages = Class.forName("org.twinning.platform.Languages");
        Constructor<?> made = languages.getDeclaredConstructor();
        made.setAccessible(true);
        var source = languages.getDeclaredMethod("messageSource");
        source.setAccessible(true);
        Constructor<Words> words = Words.class.getDeclaredConstructor(MessageSource.class, Clock.class);
        words.setAccessible(true);
        return new Sentences(words.newInstance(source.invoke(made.newInstance()), Clock.systemUTC()));
    }
}
