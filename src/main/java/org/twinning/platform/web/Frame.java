package org.twinning.platform.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the layout around a page needs to know of the request; templates call it {@code page}.
 *
 * @param onPaper whether the page is offered as a PDF
 * @param checkable whether it can be issued as a sheet that others can check later
 * @param mine whether it holds only what the reader answers for
 * @param pdf whether it is being made for one
 * @param opened when
 * @param made the same, in words
 * @param person the name under which somebody is signed in
 * @param fullName of that person, or the sign-in name of one who has no other
 */
public record Frame(
        String path,
        @Nullable String query,
        boolean printView,
        boolean onPaper,
        boolean checkable,
        boolean mine,
        boolean pdf,
        String fontSize,
        Instant opened,
        String made,
        @Nullable String person,
        @Nullable String fullName) {

    public String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    /**
     * The parameters of this page's own address, decoded, but for those that a form about to be shown brings itself. What
     * was posted is not among them: it must not turn up in an address.
     */
    public Map<String, List<String>> parametersBut(String... names) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        UriComponentsBuilder.newInstance()
                .query(query == null ? "" : query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> kept.put(
                        decoded(name), values.stream().map(Frame::decoded).toList()));
        List.of(names).forEach(kept::remove);
        return kept;
    }

    private static String decoded(@Nullable String text) {
        try {
            return text == null ? "" : URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAnEscape) {
            return text;
        }
    }

    /** The page's own address, for whoever makes a sheet of it. */
    public String address() {
        return query == null ? path : path + "?" + query;
    }

    /** The address of the same page as a PDF. */
    public String pdfAddress() {
        return UriComponentsBuilder.fromPath(path + ".pdf")
                .query(query == null ? "" : query)
                .replaceQueryParam("print")
                .build()
                .toUriString();
    }

    /** This page's own address with one parameter replaced, or removed when there is no value. */
    public String with(String name, @Nullable String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).query(query == null ? "" : query);
        return (value == null ? address.replaceQueryParam(name) : address.replaceQueryParam(name, value))
                .build()
                .toUriString();
    }
}
