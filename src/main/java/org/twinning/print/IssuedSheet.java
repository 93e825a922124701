package org.twinning.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.AsOf;

/**
 * A sheet as it left the register.
 *
 * @param question the address of the page that it was made of, without day and language
 * @param address under which this register was reached then; the sheet names it to whoever wants to check
 * @param hash of the content
 * @param name what the foot calls it: the number of an agreement, the code of a programme
 */
public record IssuedSheet(
        SheetCode code,
        String title,
        @Nullable String name,
        boolean wide,
        String question,
        String language,
        LocalDate asOf,
        @Nullable LocalDate knownOn,
        String address,
        Instant issuedAt,
        String issuedBy,
        String person,
        String hash,
        String content,
        @Nullable Letterhead letterhead) {

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The page whose sheet it is. */
    public String page() {
        return question.replaceFirst("/[a-z]+-[a-z]+$", "");
    }

    /** What somebody who wants to check it calls up. */
    public String checkAddress() {
        return address + "/check/" + code.shown();
    }

    /** The day that it speaks of, for the layout. */
    public AsOf day() {
        return new AsOf(asOf, false, knownOn, AsOf.of(asOf).moment());
    }

    public QrCode qr() {
        return new QrCode(checkAddress());
    }
}
