package org.twinning.platform.web;

import java.util.List;
import java.util.stream.IntStream;

/** The months as they stand in dates of the three languages, in capitals, whole or cut to three letters or more. */
final class MonthName {

    private static final List<List<String>> MONTHS = List.of(
            List.of("JANUARY", "ЯНВАРЬ", "ЯНВАРЯ", "СТУДЗЕНЬ", "СТУДЗЕНЯ"),
            List.of("FEBRUARY", "ФЕВРАЛЬ", "ФЕВРАЛЯ", "ЛЮТЫ", "ЛЮТАГА"),
            List.of("MARCH", "МАРТ", "МАРТА", "САКАВІК", "САКАВІКА"),
            List.of("APRIL", "АПРЕЛЬ", "АПРЕЛЯ", "КРАСАВІК", "КРАСАВІКА"),
            List.of("MAY", "МАЙ", "МАЯ"),
            List.of("JUNE", "ИЮНЬ", "ИЮНЯ", "ЧЭРВЕНЬ", "ЧЭРВЕНЯ"),
            List.of("JULY", "ИЮЛЬ", "ИЮЛЯ", "ЛІПЕНЬ", "ЛІПЕНЯ"),
            List.of("AUGUST", "АВГУСТ", "АВГУСТА", "ЖНІВЕНЬ", "ЖНІЎНЯ"),
            List.of("SEPTEMBER", "СЕНТЯБРЬ", "СЕНТЯБРЯ", "ВЕРАСЕНЬ", "ВЕРАСНЯ"),
            List.of("OCTOBER", "ОКТЯБРЬ", "ОКТЯБРЯ", "КАСТРЫЧНІК", "КАСТРЫЧНІКА"),
            List.of("NOVEMBER", "НОЯБРЬ", "НОЯБРЯ", "ЛІСТАПАД", "ЛІСТАПАДА"),
            List.of("DECEMBER", "ДЕКАБРЬ", "ДЕКАБРЯ", "СНЕЖАНЬ", "СНЕЖНЯ"));
    private static final int SHORTEST = 3;

    private MonthName() {}

    static boolean isOne(String typed) {
        return number(typed) > 0;
    }

    /** From 1 to 12; 0 when it is no month. */
    static int number(String typed) {
        return typed.length() < SHORTEST
                ? 0
                : IntStream.rangeClosed(1, MONTHS.size())
                        .filter(it -> MONTHS.get(it - 1).stream().anyMatch(name -> name.startsWith(typed)))
                        .findFirst()
                        .orElse(0);
    }
}
