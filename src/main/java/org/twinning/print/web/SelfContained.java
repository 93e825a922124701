package org.twinning.print.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** A page with its styles and fonts inside: one file that can be kept and opened anywhere, without a network. */
final class SelfContained {

    private static final Pattern LINKS = Pattern.compile(
            "<link [^>]*>|<script [^>]*></script>|<meta name=\"viewport\"[^>]*>|<nav class=\"tools\".*?</nav>",
            Pattern.DOTALL);
    private static final Pattern FONT = Pattern.compile("url\\('\\.\\./fonts/([\\w-]+\\.woff2)'\\)");
    private static final String STYLE =
            (fonts(read("static/css/fonts.css")) + read("static/css/sheet.css")).replaceAll("(?s)/\\*.*?\\*/", "");

    private SelfContained() {}

    static String of(String page) {
        return LINKS.matcher(page)
                .replaceAll("")
                .replaceFirst("</head>", Matcher.quoteReplacement("<style>" + STYLE + "</style></head>"));
    }

    private static String fonts(String style) {
        return FONT.matcher(style)
                .replaceAll(font -> "url(data:font/woff2;base64,"
                        + Base64.getEncoder().encodeToString(bytes("static/fonts/" + font.group(1))) + ")");
    }

    private static String read(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try {
            return new ClassPathResource(file).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
