package org.twinning.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Locale;

/**
 * The locale every cluster of ours is made with, whatever the machine's is. With the plain C locale
 * {@code lower('Ў')} does nothing and trigram search sees no Cyrillic; the built-in C.UTF-8 knows all letters and is
 * the same on every operating system.
 */
final class ClusterLocale {

    private ClusterLocale() {}

    static EmbeddedPostgres.Builder set(EmbeddedPostgres.Builder builder) {
        builder.setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            builder.setLocaleConfig("lc-ctype", "C.UTF-8");
        }
        return builder;
    }
}
