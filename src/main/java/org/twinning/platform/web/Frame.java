package org.twinning.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout around a page needs to know of the request; templates call it {@code page}. */
public record Frame(
        String path,
        @Nullable String query,
        boolean printView,
        String fontSize,
        String made,
        @Nullable String person) {

    public String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    /** This page's own address with one parameter replaced, or removed when there is no value. */
    public String with(String name, @Nullable String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).query(query == null ? "" : query);
        return (value == null ? address.replaceQueryParam(name) : address.replaceQueryParam(name, value))
                .build()
                .toUriString();
    }
}
