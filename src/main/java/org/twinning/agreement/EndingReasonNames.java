package org.twinning.agreement;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.twinning.platform.Names;

/** Reasons of endings by their codes ({@code endingReason:POLITICAL}); the list of them can grow. */
@Component
class EndingReasonNames implements Names {

    private static final String REASON = "endingReason:";

    private final AgreementCatalogue agreements;

    EndingReasonNames(AgreementCatalogue agreements) {
        this.agreements = agreements;
    }

    @Override
    public Map<String, String> of(Collection<String> codes, Locale language) {
        return codes.stream().noneMatch(it -> it.startsWith(REASON))
                ? Map.of()
                : agreements.endingReasons().stream()
                        .filter(it -> codes.contains(REASON + it.code()))
                        .collect(Collectors.toMap(
                                it -> REASON + it.code(), it -> it.name().in(language)));
    }
}
