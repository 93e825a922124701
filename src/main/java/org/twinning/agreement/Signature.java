package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/**
 * One partner's signature; who signed may be unknown, and when may be known to the year only, in old papers.
 *
 * @param side of the partner that signed, from 0
 */
@Embeddable
record Signature(
        int side,
        PlannedDate signed,
        @Nullable String signatory,
        @Nullable String post,
        @Nullable Long event,

        @Embedded @EmbeddedColumnNaming("place_%s") @Nullable
        LocalText place,

        @Nullable Long source,
        @Embedded Stamp recorded)
        implements Fact<Signature> {

    @Override
    public Signature stamped(Stamp stamp) {
        return new Signature(side, signed, signatory, post, event, place, source, stamp);
    }

    /** As the audit trail keeps it; place and event are those of the act, in which several partners may have signed. */
    Map<String, String> described(String territory) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("signature." + territory, signed.text());
        if (signatory != null) {
            facts.put("signatory." + territory, signatory);
        }
        if (post != null) {
            facts.put("post." + territory, post);
        }
        if (place != null) {
            facts.put("place", place.in(Agreement.RUSSIAN));
        }
        if (event != null) {
            facts.put("event", event.toString());
        }
        return facts;
    }
}
