package org.twinning.event;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.twinning.platform.NotFound;

/** The stored preparations of agreements for events. */
interface AgendaItems extends Repository<AgendaItem, Long> {

    AgendaItem save(AgendaItem item);

    Optional<AgendaItem> findById(Long id);

    @Modifying
    @Query(
            value = "insert into agenda_item (event, agreement) values (?1, ?2) on conflict do nothing",
            nativeQuery = true)
    int enter(long event, String agreement);

    @Query(
            value = "select id from agenda_item where event = ?1 and agreement = ?2 for no key update",
            nativeQuery = true)
    Optional<Long> lock(long event, String agreement);

    /** Whether anything was signed at the event by an act on the day. */
    @Query(
            value = "select exists (select from agenda_item i join agenda_item_outcome o on o.item = i.id"
                    + " where i.event = ?1 and o.kind = 'SIGNED' and o.withdrawn_at is null)",
            nativeQuery = true)
    boolean anySigned(long event);

    @Query(
            value = "select exists (select from agenda_item i join agenda_item_outcome o on o.item = i.id"
                    + " where i.event = ?1 and i.agreement = ?2 and o.kind = 'SIGNED' and o.withdrawn_at is null)",
            nativeQuery = true)
    boolean signed(long event, String agreement);

    default Optional<AgendaItem> find(long event, String agreement) {
        return lock(event, agreement).flatMap(this::findById);
    }

    /** Numbers of the agreements for which a signature given at the event is recorded and stands. */
    @Query(
            value = "select distinct a.number from agreement_signature s join agreement a on a.id = s.agreement"
                    + " where s.event = ?1 and s.withdrawn_at is null order by a.number",
            nativeQuery = true)
    List<String> signedThere(long event);

    /** Numbers of the agreements of whose signing something was said on the day. */
    @Query(
            value = "select i.agreement from agenda_item i join agenda_item_outcome o on o.item = i.id"
                    + " where i.event = ?1 and o.withdrawn_at is null",
            nativeQuery = true)
    List<String> withOutcome(long event);

    /** The item, to be changed: entered by its first change; whoever comes at the same moment waits and goes on from there. */
    default AgendaItem get(long event, String agreement) {
        return find(event, agreement)
                .or(() -> {
                    enter(event, agreement);
                    return find(event, agreement);
                })
                .orElseThrow(() -> new NotFound(agreement + " at event " + event));
    }
}
