package org.twinning.account;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What every answer tells the browser not to allow. There is no inline style or script, so none is excused. */
final class ResponseHeaders {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String PERMISSIONS =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    /** Nobody but the reader's own browser may keep a page, and asks anew whenever the page is asked for anew. */
    private static final String KEPT_FOR_THE_WAY_BACK = "private, no-cache";

    private ResponseHeaders() {}

    /**
     * Pages may be kept for the way back: a form that was refused is the answer to a form, and a browser that may not store
     * it has lost what was typed as soon as the reader looks something up and returns. Signing out clears what was kept.
     */
    static HttpSecurity setOnPages(HttpSecurity http) {
        return set(http).headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", KEPT_FOR_THE_WAY_BACK)));
    }

    static HttpSecurity set(HttpSecurity http) {
        return http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS)));
    }
}
