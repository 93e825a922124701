package org.twinning.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.PartnerLine;
import org.twinning.event.AgendaRow.Decision;
import org.twinning.event.Preparation.Hand;
import org.twinning.platform.PlannedDate;

/**
 * What was signed at an event and by whom, in the order of its agenda: what the press is given.
 *
 * @param notSigned of how many it is said that they were not: one by one on the day, or of all the rest when the event was
 *     recorded as held
 * @param undecided of how many nothing is said yet
 */
public record ClosingList(List<Entry> signed, long notSigned, long moved, long undecided) {

    /** @param hands who signed, by the partner's position; a partner without a name is not in it */
    public record Entry(
            AgreementLine agreement,
            PlannedDate day,
            @Nullable Decision decision,
            Map<Integer, Hand> hands) {

        public @Nullable Hand hand(PartnerLine partner) {
            return hands.get(partner.position());
        }
    }

    public boolean provisional() {
        return signed.stream().anyMatch(it -> it.agreement().provisional());
    }
}
