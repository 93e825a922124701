package org.twinning.agreement;

import static org.twinning.agreement.AgreementRefusal.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.twinning.platform.Fact;
import org.twinning.platform.Refused;

/** The rows that tell who stands on which side; of each side they tell every day, without gaps and without overlaps. */
record Sides(List<Partner> rows) {

    /** As they are known to stand now, in their order. */
    List<Partner> now() {
        return Fact.standing(rows).stream()
                .filter(it -> it.validTo() == null)
                .sorted(Comparator.comparing(Partner::side))
                .toList();
    }

    /** @throws Refused when there is no such side */
    Partner of(int side) {
        return now().stream()
                .filter(it -> it.side() == side)
                .findFirst()
                .orElseThrow(() -> new Refused(NO_SUCH_PARTNER));
    }

    /**
     * A side is better known, or another territory stands on it.
     *
     * @return what stood there
     * @throws Refused when nothing would change, the territory is another side, or the day is still to come
     */
    Partner identify(Partner identified, LocalDate today) {
        Partner former = of(identified.side());
        boolean replaced = !former.territory().equals(identified.territory());
        if (!replaced && identified.standing() == former.standing() && !identified.cites(former)) {
            throw new Refused(PARTNER_UNCHANGED);
        }
        if (replaced && now().stream().anyMatch(it -> it.territory().equals(identified.territory()))) {
            throw new Refused(TERRITORY_ALREADY_PARTNER);
        }
        if (identified.validFrom() != null && identified.validFrom().isAfter(today)) {
            throw new Refused(NAMED_IN_THE_FUTURE);
        }
        if (replaced) {
            put(identified);
        } else {
            know(identified);
        }
        return former;
    }

    /** A territory is better known, on all days on which it stands on its side. */
    void know(Partner better) {
        for (int position = 0, before = rows.size(); position < before; position++) {
            Partner row = rows.get(position);
            if (row.recorded().stands()
                    && row.side() == better.side()
                    && row.territory().equals(better.territory())) {
                Fact.withdraw(rows, position, better.recorded());
                rows.add(row.standing(better.standing(), better.source(), better.recorded()));
            }
        }
    }

    /** Another row tells of a side from its day on; what stood there before that day stays. */
    void put(Partner next) {
        LocalDate from = next.validFrom();
        for (int position = 0, before = rows.size(); position < before; position++) {
            Partner row = rows.get(position);
            if (!row.recorded().stands() || row.side() != next.side() || from != null && row.endsBy(from)) {
                continue;
            }
            Fact.withdraw(rows, position, next.recorded());
            if (from != null && row.beginsBefore(from)) {
                rows.add(row.until(from, next.recorded()));
            }
        }
        rows.add(next);
    }
}
