package org.twinning.exchange.web;

import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** An answer that a caller may keep but has to ask about again before using it: status changes with every fact and day. */
final class Fresh {

    private Fresh() {}

    static <T> ResponseEntity<T> of(T document, Locale language) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE, HttpHeaders.AUTHORIZATION)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .body(document);
    }
}
