package org.twinning.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

/** An agreement as one row of a list, as it stood on the list's as-of day. */
public record AgreementLine(
        String number,
        AgreementKind kind,
        @Nullable LocalText title,
        @Nullable String programme,
        @Nullable LocalText programmeName,
        Conclusion conclusion,
        List<PartnerLine> partners) {

    public Status status() {
        return conclusion.status();
    }

    public @Nullable PlannedDate planned() {
        return conclusion.planned();
    }

    public @Nullable PlannedDate signed() {
        return conclusion.signed();
    }

    public boolean provisional() {
        return partners.stream().anyMatch(it -> it.standing() != Standing.CONFIRMED);
    }
}
