package org.twinning.print.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a page without what a sheet keeps beside it: its days, its language, and how it looks. */
record Question(String address) {

    private static final List<String> BESIDE = List.of("asOf", "knownOn", "lang", "font", "print", "page");

    static Question of(String address) {
        UriComponentsBuilder question = UriComponentsBuilder.fromUriString(address);
        BESIDE.forEach(question::replaceQueryParam);
        UriComponents parts =
                question.scheme(null).host(null).port(null).fragment(null).build();
        return new Question(parts.toUriString());
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAnEscape) {
            return text;
        }
    }
}
