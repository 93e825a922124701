package org.twinning.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.Citation;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/**
 * Everything about one signing event as it stood on a day.
 *
 * @param version to be sent back with a form, so that a change made meanwhile is noticed
 * @param over whether it is recorded as held or called off, on whatever day; an event at which agreements are being signed
 *     is not over yet
 * @param cancelledBecause in the words of whoever called it off; null when no reason is recorded
 * @param replaced the dates announced before the one that counts, the latest first
 * @param agenda in its order; agreements that were not known on the day are not in it
 * @param signedHere numbers of the agreements that were signed at this event by the day
 */
public record EventDossier(
        EventLine line,
        long version,
        boolean over,
        @Nullable LocalDate cancelledOn,
        @Nullable String cancelledBecause,
        List<PlannedDate> replaced,
        List<AgreementLine> agenda,
        Set<String> signedHere,
        @Nullable Citation source,
        List<Corrected> corrections) {

    /** An act by which a fact was put right; {@code before} and {@code after} by field, as the audit trail keeps them. */
    public record Corrected(
            EventFact fact,
            Map<String, String> before,
            Map<String, String> after,
            String reason,
            String decidedBy,
            @Nullable Citation source,
            Stamp recorded) {}

    /** The latest correction of a fact. */
    public @Nullable Corrected corrected(String fact) {
        return corrections.stream()
                .filter(it -> it.fact().name().equals(fact))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public List<AgreementLine> unsigned() {
        return agenda.stream().filter(it -> !it.status().signedByAll()).toList();
    }

    public List<String> numbers() {
        return agenda.stream().map(AgreementLine::number).toList();
    }
}
