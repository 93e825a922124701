package org.twinning.territory;

import static org.twinning.territory.TerritoryRefusal.LEFT_BEFORE_ENTERING;
import static org.twinning.territory.TerritoryRefusal.NOTHING_CHANGED;
import static org.twinning.territory.TerritoryRefusal.OFFICE_TAKEN_BACK;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Aggregate;
import org.twinning.platform.Fact;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/** One person's time at the head of a territory. What is known of it may grow and be corrected; no row is overwritten. */
@Entity
@Table(name = "territory_office")
@SuppressWarnings("NullAway.Init") // JPA fills the fields of a stored term
class TermOfOffice extends Aggregate<TermOfOffice> {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String territory;

    @Embedded
    private Stamp recorded;

    @ElementCollection
    @CollectionTable(name = "territory_office_holder", joinColumns = @JoinColumn(name = "office"))
    @OrderColumn(name = "position")
    private List<HolderFact> holders;

    protected TermOfOffice() {}

    /** @throws Refused when the office ended before it began */
    static TermOfOffice record(String territory, OfficeHolder holder, @Nullable Basis basis, Stamp stamp) {
        refuseImpossible(holder);
        TermOfOffice term = new TermOfOffice();
        term.territory = territory;
        term.recorded = stamp;
        term.holders = new ArrayList<>(List.of(new HolderFact(holder, basis, stamp)));
        Map<String, String> after = holder.described();
        after.putAll(Basis.described(basis));
        return term.tell(new TerritoryChange.OfficialRecorded(
                territory, holder.name().in(RUSSIAN), holder.post().in(RUSSIAN), after));
    }

    /**
     * Puts right, or completes, what is known of it; or takes it back when it never was so.
     *
     * @param right null to take it back
     * @throws Refused when it was taken back before, nothing would change, or it would end before it began
     */
    TermOfOffice correct(@Nullable OfficeHolder right, @Nullable Basis basis, Stamp stamp) {
        int position = standing();
        OfficeHolder wrong = holders.get(position).holder();
        if (wrong.equals(right)) {
            throw new Refused(NOTHING_CHANGED);
        }
        Fact.withdraw(holders, position, stamp);
        Map<String, String> after = new LinkedHashMap<>();
        if (right != null) {
            refuseImpossible(right);
            holders.add(
                    new HolderFact(right, basis == null ? holders.get(position).basis() : basis, stamp));
            after.putAll(right.described());
        }
        after.putAll(Basis.described(basis));
        return tell(new TerritoryChange.OfficialCorrected(
                territory,
                wrong.name().in(RUSSIAN),
                wrong.post().in(RUSSIAN),
                right == null,
                right != null && right.until() != null && wrong.differsInItsEndOnly(right),
                wrong.described(),
                after));
    }

    private int standing() {
        for (int position = 0; position < holders.size(); position++) {
            if (holders.get(position).recorded().stands()) {
                return position;
            }
        }
        throw new Refused(OFFICE_TAKEN_BACK);
    }

    private static void refuseImpossible(OfficeHolder holder) {
        if (holder.since() != null
                && holder.until() != null
                && holder.since().firstDay().isAfter(holder.until().lastDay())) {
            throw new Refused(LEFT_BEFORE_ENTERING);
        }
    }

    @Override
    protected String subject() {
        return "territory:" + territory;
    }
}
