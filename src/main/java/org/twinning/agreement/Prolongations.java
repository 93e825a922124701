package org.twinning.agreement;

import static org.twinning.agreement.AgreementRefusal.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Fact;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/**
 * The rows that tell how a term was prolonged. Of a tacit renewal one finding stands: who finds an objection after it was
 * confirmed takes the confirmation back, and the other way round.
 */
record Prolongations(List<Prolongation> rows) {

    /**
     * Adds a row, in the place of what it contradicts.
     *
     * @param due the day by which objections had to come, by the number of the renewal
     * @return what was taken back, as the audit trail keeps it
     * @throws Refused when no such renewal is open, objections could still come on it, or this one came too late
     */
    Map<String, String> add(Prolongation told, List<Renewal> renewals, Optional<LocalDate> due) {
        refuseUntimely(told, due);
        Map<String, String> before = told.number() == null ? Map.of() : takeBackFinding(told, renewals);
        rows.add(told);
        return before;
    }

    private static void refuseUntimely(Prolongation told, Optional<LocalDate> due) {
        if (told.is(ProlongationKind.CONFIRMED)
                && due.filter(told.dated().lastDay()::isBefore).isPresent()) {
            throw new Refused(CONFIRMED_TOO_EARLY, due.orElseThrow());
        }
        if (told.is(ProlongationKind.REFUTED)
                && due.filter(told.dated().lastDay()::isAfter).isPresent()) {
            throw new Refused(OBJECTION_TOO_LATE, due.orElseThrow());
        }
    }

    private Map<String, String> takeBackFinding(Prolongation told, List<Renewal> renewals) {
        boolean open = renewals.stream()
                .anyMatch(it -> Integer.valueOf(it.number()).equals(told.number())
                        && it.state() != Renewal.State.EXPRESS
                        && !it.state().name().equals(told.kind().name()));
        if (!open) {
            throw new Refused(NO_SUCH_RENEWAL);
        }
        Map<String, String> before = new LinkedHashMap<>();
        for (int position = 0; position < rows.size(); position++) {
            Prolongation former = rows.get(position);
            if (former.recorded().stands() && Objects.equals(former.number(), told.number())) {
                before.putAll(former.described());
                Fact.withdraw(rows, position, told.recorded());
            }
        }
        return before;
    }

    /** Lets the finding count again whose place was taken by one that is withdrawn; null when there was none. */
    @Nullable
    Prolongation restore(Prolongation wrong, Stamp correction) {
        Optional<Prolongation> former = rows.stream()
                .filter(it -> wrong.number() != null && wrong.number().equals(it.number()))
                .filter(it -> wrong.recorded().at().equals(it.recorded().withdrawn()))
                .findFirst()
                .map(it -> it.stamped(correction));
        former.ifPresent(rows::add);
        return former.orElse(null);
    }
}
