package org.twinning.exchange.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.PartnerLine;
import org.twinning.agreement.Standing;
import org.twinning.platform.LocalText;
import org.twinning.platform.Words;

/** What documents call things, in the caller's language. */
@Component("exchangeNames")
class Names {

    private final Words words;

    Names(Words words) {
        this.words = words;
    }

    String title(@Nullable LocalText recorded, List<PartnerLine> partners) {
        return recorded == null ? partners.stream().map(this::of).collect(Collectors.joining(" – ")) : say(recorded);
    }

    String of(PartnerLine partner) {
        return partner.standing() == Standing.TO_BE_NAMED
                ? words.message("api.toBeNamed", say(partner.regionName()))
                : say(partner.name());
    }

    String say(LocalText text) {
        return text.in(words.language());
    }

    @Nullable
    String text(@Nullable LocalText text) {
        return text == null ? null : say(text);
    }

    /** Sources are named by their marks. */
    static @Nullable Integer mark(Dossier.@Nullable SourceFact source) {
        return source == null ? null : source.mark();
    }
}
