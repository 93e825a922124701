package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.LocalText;
import org.twinning.platform.Stamp;

/** What an agreement is, what it is called, and where it belongs: as its first word says, or as that was corrected. */
@Embeddable
record Particulars(
        @Enumerated(EnumType.STRING) AgreementKind kind,

        @Embedded @EmbeddedColumnNaming("title_%s") @Nullable
        LocalText title,

        @Nullable String programme,
        LocalDate proposedOn,
        @Nullable Long source,
        @Embedded Stamp recorded)
        implements Fact<Particulars> {

    static Particulars of(Proposal proposal, @Nullable Long source, Stamp stamp) {
        return new Particulars(
                proposal.kind(), proposal.title(), proposal.programme(), proposal.proposedOn(), source, stamp);
    }

    @Override
    public Particulars stamped(Stamp stamp) {
        return new Particulars(kind, title, programme, proposedOn, source, stamp);
    }

    /** As the audit trail keeps it. */
    Map<String, String> described() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", kind.name());
        if (title != null) {
            facts.put("title", title.in(Agreement.RUSSIAN));
        }
        facts.put("proposedOn", proposedOn.toString());
        if (programme != null) {
            facts.put("programme", programme);
        }
        return facts;
    }
}
