package org.twinning.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.PartnerLine;
import org.twinning.event.Preparation.Agreed;
import org.twinning.event.Preparation.Hand;
import org.twinning.platform.PlannedDate;

/**
 * One agreement of an agenda with all that is prepared for its signing.
 *
 * @param no its place in the order, from 1
 * @param version to be sent back with a form, so that a change made meanwhile is noticed
 * @param hands who is to sign, by the partner's position
 * @param decision null while nothing was said on the day
 */
public record AgendaRow(
        int no,
        AgreementLine agreement,
        long version,
        @Nullable String desk,
        @Nullable String folder,
        Map<Readiness, Ready> ready,
        Map<Integer, Hand> hands,
        @Nullable Decision decision) {

    /** What became of the agreement on the day, who said so and when. */
    public record Decision(
            Outcome outcome,
            LocalDate day,
            Instant at,
            @Nullable String reason,
            @Nullable PlannedDate movedTo,
            UUID act,
            String by) {}

    /** Something that is ready: since when, by whose word, and who recorded it when. */
    public record Ready(LocalDate day, @Nullable String by, Instant recordedAt, String recordedBy) {

        Agreed agreed() {
            return new Agreed(day, by);
        }
    }

    public String number() {
        return agreement.number();
    }

    /** Whether it is still to be signed here; for one that is signed, or of which something was said, nothing is prepared any more. */
    public boolean waits() {
        return decision == null && !agreement.status().signedByAll();
    }

    /** What is still to be done, in the order in which it is usually done. */
    public List<Readiness> lacking() {
        return Arrays.stream(Readiness.values())
                .filter(it -> waits() && !ready.containsKey(it))
                .toList();
    }

    /** Whether it can be signed. */
    public boolean complete() {
        return waits() && lacking().isEmpty();
    }

    public boolean incomplete() {
        return waits() && !lacking().isEmpty();
    }

    public @Nullable Hand hand(PartnerLine partner) {
        return hands.get(partner.position());
    }

    /** For how many partners nobody is named yet; none when it has been signed. */
    public long nameless() {
        return agreement.status().signedByAll()
                ? 0
                : agreement.partners().stream()
                        .filter(it -> !hands.containsKey(it.position()))
                        .count();
    }

    /** What stands on the folder: its own mark, or else the place in the order. */
    public String mark() {
        return folder == null ? String.valueOf(no) : folder;
    }

    public Preparation preparation() {
        return new Preparation(
                desk,
                folder,
                ready.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue()
                        .agreed())),
                hands);
    }

    /** All names that are to stand under the agreement. */
    public List<String> signatories() {
        return hands.values().stream()
                .flatMap(it -> Stream.ofNullable(it.signatory()))
                .filter(Objects::nonNull)
                .toList();
    }
}
