package org.twinning.territory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words with which a side enters the text of an agreement: «Тербунский район Липецкой области в лице главы района Иванова
 * Ивана Ивановича, действующего на основании Устава». Without the genitive, which is never guessed, it takes a turn that needs
 * the nominative only.
 *
 * @param declined false when the genitive of the name or the post is not known
 * @param grounded false when it is not known on what the person acts
 */
public record Preamble(String text, boolean declined, boolean grounded) {

    private static final Pattern ADJECTIVE = Pattern.compile("(.+)ая область");
    private static final Pattern KRAI = Pattern.compile("(.+)ий край");
    private static final Pattern REPUBLIC = Pattern.compile("Республика (.+)");
    private static final Pattern BELARUSIAN = Pattern.compile("(.+)ая вобласць");
    private static final Locale RU = Locale.forLanguageTag("ru");
    private static final Locale BE = Locale.forLanguageTag("be");

    private enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    /** In Russian; nothing when the Russian name of the person or the post is not known. */
    public static Optional<Preamble> russian(
            Territory territory, @Nullable Territory region, LocalDate day, OfficeHolder holder) {
        String name = holder.name().ru();
        String post = holder.post().ru();
        if (name == null || post == null) {
            return Optional.empty();
        }
        String side = territory.nameOn(day).text().in(RU)
                + (region == null ? "" : russian(region.nameOn(day).text().in(RU)));
        String nameOf =
                holder.nameGenitive() == null ? null : holder.nameGenitive().ru();
        String postOf =
                holder.postGenitive() == null ? null : holder.postGenitive().ru();
        String ground = holder.actingOn() == null ? null : holder.actingOn().ru();
        boolean declined = nameOf != null && postOf != null;
        Gender gender = gender(name);
        String line;
        if (declined) {
            String acting = by(gender, "действующего", "действующей", "действующего (действующей)");
            line = side + " в лице " + postOf + " " + nameOf + on(ground, acting + " на основании ");
        } else {
            String acting = by(gender, "действующий", "действующая", "действующий (действующая)");
            String whose = territory.nameOn(day).form() == LegalForm.OBLAST ? "которой" : "которого";
            line = side + ", от имени " + whose + " выступает " + post + " " + name
                    + on(ground, acting + " на основании ");
        }
        return Optional.of(new Preamble(line, declined, ground != null));
    }

    /** In Belarusian; nothing when the Belarusian name of the person or the post is not known. */
    public static Optional<Preamble> belarusian(
            Territory territory, @Nullable Territory region, LocalDate day, OfficeHolder holder) {
        String name = holder.name().be();
        String post = holder.post().be();
        if (name == null || post == null) {
            return Optional.empty();
        }
        String side = territory.nameOn(day).text().in(BE)
                + (region == null ? "" : belarusian(region.nameOn(day).text().in(BE)));
        String nameOf =
                holder.nameGenitive() == null ? null : holder.nameGenitive().be();
        String postOf =
                holder.postGenitive() == null ? null : holder.postGenitive().be();
        String ground = holder.actingOn() == null ? null : holder.actingOn().be();
        boolean declined = nameOf != null && postOf != null;
        String acting = by(gender(name), "які", "якая", "які (якая)") + " дзейнічае на падставе ";
        String line;
        if (declined) {
            line = side + (endsInAVowel(side) ? " ў" : " у") + " асобе " + postOf + " " + nameOf + on(ground, acting);
        } else {
            String whose =
                    switch (territory.nameOn(day).form()) {
                        case OBLAST, MUNICIPAL_OKRUG, URBAN_OKRUG -> "якой";
                        case DISTRICT, CITY -> "якога";
                    };
            line = side + ", ад імя " + whose + " выступае " + post + " " + name + on(ground, acting);
        }
        return Optional.of(new Preamble(line, declined, ground != null));
    }

    private static String on(@Nullable String ground, String words) {
        return ground == null ? "" : ", " + words + ground;
    }

    /** Of which region, in the genitive; one of another form stands in brackets as it is called. */
    private static String russian(String region) {
        Matcher oblast = ADJECTIVE.matcher(region);
        if (oblast.matches()) {
            return " " + oblast.group(1) + "ой области";
        }
        Matcher krai = KRAI.matcher(region);
        if (krai.matches()) {
            return " " + krai.group(1) + "ого края";
        }
        Matcher republic = REPUBLIC.matcher(region);
        return republic.matches() ? " Республики " + republic.group(1) : " (" + region + ")";
    }

    private static String belarusian(String region) {
        Matcher oblast = BELARUSIAN.matcher(region);
        return oblast.matches() ? " " + oblast.group(1) + "ай вобласці" : " (" + region + ")";
    }

    /** Patronymics tell it in both languages; without one nothing is guessed. */
    private static Gender gender(String name) {
        String[] parts = name.strip().split("\\s+");
        String patronymic = parts.length < 3 ? "" : parts[2].toLowerCase(Locale.ROOT);
        if (patronymic.matches(".+(ич|іч|оглы|углы)")) {
            return Gender.MALE;
        }
        return patronymic.matches(".+(вна|чна|шна|ўна|кызы)") ? Gender.FEMALE : Gender.UNKNOWN;
    }

    private static String by(Gender gender, String male, String female, String unknown) {
        return switch (gender) {
            case MALE -> male;
            case FEMALE -> female;
            case UNKNOWN -> unknown;
        };
    }

    private static boolean endsInAVowel(String text) {
        return text.matches("(?s).*[аеёіоуыэюяАЕЁІОУЫЭЮЯ]");
    }
}
