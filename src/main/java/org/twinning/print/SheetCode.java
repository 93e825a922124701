package org.twinning.print;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code on an issued sheet: nine signs that are hard to mistake on paper and by telephone, without 0, O, 1, I and L. The
 * last of them makes the sum of all, each times its place, a multiple of 31, which is a prime and the number of signs: one
 * wrong sign, or two that changed places, are always noticed.
 */
public record SheetCode(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 9;

    /** What the square on the sheet has before the code. */
    private static final Pattern ADDRESS = Pattern.compile(".*/check/");

    /** Letters of a Russian or Belarusian keyboard that look like those of the code. */
    private static final String CYRILLIC = "АВЕЗКМНРСТУХ";

    private static final String LATIN = "ABE3KMHPCTYX";

    public SheetCode {
        if (!isCode(text)) {
            throw new IllegalArgumentException("not the code of a sheet: " + text);
        }
    }

    static SheetCode random(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        int sum = 0;
        for (int place = 1; place < LENGTH; place++) {
            int sign = random.nextInt(SIGNS.length());
            code.append(SIGNS.charAt(sign));
            sum += place * sign;
        }
        int last = 0;
        while ((sum + LENGTH * last) % SIGNS.length() != 0) {
            last++;
        }
        return new SheetCode(code.append(SIGNS.charAt(last)).toString());
    }

    /** Reads what somebody typed, in small letters, with dashes, or on a Cyrillic keyboard; empty when a sign is wrong or missing. */
    public static Optional<SheetCode> read(String typed) {
        StringBuilder code = new StringBuilder();
        ADDRESS.matcher(typed)
                .replaceFirst("")
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(sign -> {
                    int alike = CYRILLIC.indexOf(sign);
                    code.appendCodePoint(alike < 0 ? sign : LATIN.charAt(alike));
                });
        return isCode(code.toString()) ? Optional.of(new SheetCode(code.toString())) : Optional.empty();
    }

    private static boolean isCode(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int place = 1; place <= LENGTH; place++) {
            int sign = SIGNS.indexOf(text.charAt(place - 1));
            if (sign < 0) {
                return false;
            }
            sum += place * sign;
        }
        return sum % SIGNS.length() == 0;
    }

    /** As people read and type it: in threes. */
    public String shown() {
        return text.substring(0, 3) + "-" + text.substring(3, 6) + "-" + text.substring(6);
    }
}
