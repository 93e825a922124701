package org.twinning.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.twinning.platform.LocalText;
import org.twinning.platform.Stamp;

/** The line for the preamble is a whole, grammatical sentence part in both languages, whatever is known of the head. */
class PreambleTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 9);
    private static final Territory TERBUNSKY =
            territory("RU-LIP-TERBUNSKY", "Тербунский район", "Цярбунскі раён", LegalForm.DISTRICT);
    private static final Territory LIPETSK =
            territory("RU-LIP", "Липецкая область", "Ліпецкая вобласць", LegalForm.OBLAST);
    private static final Territory CHECHERSK =
            territory("BY-HO-CHECHERSK", "Чечерский район", "Чачэрскі раён", LegalForm.DISTRICT);
    private static final Territory GOMEL =
            territory("BY-HO", "Гомельская область", "Гомельская вобласць", LegalForm.OBLAST);

    private static final OfficeHolder IVANOV = holder(
            new LocalText("Иванов Иван Иванович", "Іваноў Іван Іванавіч", "Ivan Ivanov"),
            new Genitive("Иванова Ивана Ивановича", "Іванова Івана Іванавіча"),
            new Genitive("главы района", "старшыні раённага выканаўчага камітэта"),
            new Genitive("Устава", "Статута"));

    @Test
    void saysInRussianInWhosePersonASideActs() {
        assertThat(russian(TERBUNSKY, LIPETSK, IVANOV))
                .isEqualTo("Тербунский район Липецкой области в лице главы района Иванова Ивана Ивановича, "
                        + "действующего на основании Устава");
    }

    @Test
    void saysInBelarusianInWhosePersonASideActs() {
        assertThat(belarusian(CHECHERSK, GOMEL, IVANOV))
                .isEqualTo("Чачэрскі раён Гомельскай вобласці ў асобе старшыні раённага выканаўчага камітэта "
                        + "Іванова Івана Іванавіча, які дзейнічае на падставе Статута");
    }

    @Test
    void agreesWithAWoman() {
        OfficeHolder petrova = holder(
                new LocalText("Петрова Анна Ильинична", "Пятрова Ганна Ільінічна", null),
                new Genitive("Петровой Анны Ильиничны", "Пятровай Ганны Ільінічны"),
                new Genitive("главы района", "старшыні райвыканкама"),
                new Genitive("Устава", "Статута"));
        assertThat(russian(TERBUNSKY, LIPETSK, petrova)).endsWith(", действующей на основании Устава");
        assertThat(belarusian(CHECHERSK, GOMEL, petrova)).endsWith(", якая дзейнічае на падставе Статута");
    }

    @Test
    void guessesNoGenderWithoutAPatronymic() {
        OfficeHolder stranger = holder(
                new LocalText("Ким Женя", "Кім Жэня", null),
                new Genitive("Ким Жени", "Кім Жэні"),
                new Genitive("главы", "главы"),
                new Genitive("Устава", "Статута"));
        assertThat(russian(TERBUNSKY, LIPETSK, stranger)).contains("действующего (действующей) на основании");
        assertThat(belarusian(TERBUNSKY, LIPETSK, stranger)).contains("які (якая) дзейнічае на падставе");
    }

    /** The genitive is never guessed: the line takes a turn that needs none. */
    @Test
    void doesWithoutTheGenitiveOfTheName() {
        OfficeHolder undeclined =
                holder(IVANOV.name(), null, new Genitive("главы района", "старшыні"), IVANOV.actingOn());
        assertThat(russian(TERBUNSKY, LIPETSK, undeclined))
                .isEqualTo("Тербунский район Липецкой области, от имени которого выступает глава района "
                        + "Иванов Иван Иванович, действующий на основании Устава");
        assertThat(belarusian(CHECHERSK, GOMEL, undeclined))
                .isEqualTo("Чачэрскі раён Гомельскай вобласці, ад імя якога выступае старшыня "
                        + "Іваноў Іван Іванавіч, які дзейнічае на падставе Статута");
        assertThat(Preamble.russian(TERBUNSKY, LIPETSK, DAY, undeclined)
                        .orElseThrow()
                        .declined())
                .isFalse();
    }

    @Test
    void doesWithoutTheGenitiveOfThePostInOneLanguageOnly() {
        OfficeHolder half =
                holder(IVANOV.name(), IVANOV.nameGenitive(), new Genitive("главы района", null), IVANOV.actingOn());
        assertThat(Preamble.russian(TERBUNSKY, LIPETSK, DAY, half).orElseThrow().declined())
                .isTrue();
        assertThat(Preamble.belarusian(TERBUNSKY, LIPETSK, DAY, half)
                        .orElseThrow()
                        .declined())
                .isFalse();
    }

    @Test
    void leavesOutAGroundThatIsNotKnown() {
        OfficeHolder groundless = holder(IVANOV.name(), IVANOV.nameGenitive(), IVANOV.postGenitive(), null);
        assertThat(russian(TERBUNSKY, LIPETSK, groundless)).endsWith("в лице главы района Иванова Ивана Ивановича");
        assertThat(Preamble.russian(TERBUNSKY, LIPETSK, DAY, groundless)
                        .orElseThrow()
                        .grounded())
                .isFalse();
    }

    @Test
    void saysNothingInALanguageInWhichTheNameIsNotKnown() {
        OfficeHolder latin = holder(new LocalText(null, null, "Ivan Ivanov"), null, null, null);
        assertThat(Preamble.russian(TERBUNSKY, LIPETSK, DAY, latin)).isEqualTo(Optional.empty());
        assertThat(Preamble.belarusian(TERBUNSKY, LIPETSK, DAY, latin)).isEqualTo(Optional.empty());
    }

    @Test
    void agreesWithTheGenderOfTheTerritory() {
        OfficeHolder undeclined = holder(IVANOV.name(), null, null, null);
        Territory okrug = territory(
                "RU-LIP-X",
                "Тербунский муниципальный округ",
                "Цярбунская муніцыпальная акруга",
                LegalForm.MUNICIPAL_OKRUG);
        assertThat(russian(okrug, LIPETSK, undeclined)).contains("от имени которого");
        assertThat(belarusian(okrug, LIPETSK, undeclined)).contains("ад імя якой");
        assertThat(russian(LIPETSK, null, undeclined)).startsWith("Липецкая область, от имени которой выступает");
        assertThat(belarusian(LIPETSK, null, undeclined)).contains("ад імя якой");
    }

    /** After a consonant у, after a vowel ў. */
    @Test
    void writesTheShortUAfterAVowelOnly() {
        assertThat(belarusian(CHECHERSK, null, IVANOV)).startsWith("Чачэрскі раён у асобе");
    }

    @Test
    void bracketsARegionThatItCannotDecline() {
        assertThat(russian(TERBUNSKY, territory("RU-X", "Москва", "Масква", LegalForm.CITY), IVANOV))
                .startsWith("Тербунский район (Москва) в лице");
        assertThat(russian(TERBUNSKY, territory("RU-X", "Краснодарский край", "X", LegalForm.OBLAST), IVANOV))
                .startsWith("Тербунский район Краснодарского края в лице");
    }

    private static String russian(Territory territory, @Nullable Territory region, OfficeHolder holder) {
        return Preamble.russian(territory, region, DAY, holder).orElseThrow().text();
    }

    private static String belarusian(Territory territory, @Nullable Territory region, OfficeHolder holder) {
        return Preamble.belarusian(territory, region, DAY, holder).orElseThrow().text();
    }

    private static OfficeHolder holder(
            LocalText name,
            @Nullable Genitive nameGenitive,
            @Nullable Genitive postGenitive,
            @Nullable Genitive actingOn) {
        return new OfficeHolder(
                name,
                nameGenitive,
                new LocalText("глава района", "старшыня", null),
                postGenitive,
                actingOn,
                null,
                null);
    }

    private static Territory territory(String code, String ru, String be, LegalForm form) {
        TerritoryName name = new TerritoryName(
                1, 0, null, form, new LocalText(ru, be, null), null, null, null, new Stamp(Instant.EPOCH, "test"));
        return new Territory(
                code,
                Level.DISTRICT,
                code.substring(0, 2),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(name),
                List.of());
    }
}
