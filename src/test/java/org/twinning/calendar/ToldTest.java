package org.twinning.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinning.platform.PlannedDate;

/** What a calendar program is told, and told again. */
class ToldTest {

    private static final Instant FIRST = Instant.parse("2026-11-25T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-26T09:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    private static final Told.Looked EVERYWHERE = (kind, day) -> true;

    @Test
    void whatIsTheSameIsToldTheSame() {
        List<Told> first = Told.anew(Map.of(), Map.of("visit-1", on(12)), FROM, EVERYWHERE, FIRST);
        assertThat(Told.anew(Told.byUid(first), Map.of("visit-1", on(12)), FROM, EVERYWHERE, LATER))
                .isEqualTo(first)
                .containsExactly(new Told("visit-1", on(12), 0, FIRST));
    }

    @Test
    void whatMovesKeepsItsNameAndCountsItsChanges() {
        assertThat(next(Map.of("visit-1", on(13)), EVERYWHERE)).containsExactly(new Told("visit-1", on(13), 1, LATER));
    }

    @Test
    void whatIsNoMoreIsCancelledOnceAndCanComeBack() {
        List<Told> cancelled = next(Map.of(), EVERYWHERE);
        assertThat(cancelled).containsExactly(new Told("visit-1", on(12).cancel(), 1, LATER));
        assertThat(Told.anew(Told.byUid(cancelled), Map.of(), FROM, EVERYWHERE, LATER.plusSeconds(9)))
                .isEqualTo(cancelled);
        assertThat(Told.anew(Told.byUid(cancelled), Map.of("visit-1", on(12)), FROM, EVERYWHERE, LATER))
                .containsExactly(new Told("visit-1", on(12), 2, LATER));
    }

    @Test
    void whatNobodyLookedForIsNotCancelled() {
        assertThat(next(Map.of(), (kind, day) -> kind != EntryKind.VISIT))
                .containsExactly(new Told("visit-1", on(12), 0, FIRST));
        Map<String, Told> before = Map.of("visit-1", new Told("visit-1", on(12), 0, FIRST));
        assertThat(Told.anew(before, Map.of(), LocalDate.of(2026, 11, 13), EVERYWHERE, LATER))
                .isEmpty();
        assertThat(Told.anew(before, Map.of(), LocalDate.of(2026, 11, 12), EVERYWHERE, LATER))
                .hasSize(1);
    }

    private static List<Told> next(Map<String, Told.Content> now, Told.Looked looked) {
        return Told.anew(Map.of("visit-1", new Told("visit-1", on(12), 0, FIRST)), now, FROM, looked, LATER);
    }

    private static Told.Content on(int day) {
        return new Told.Content(
                EntryKind.VISIT,
                Stretch.of(PlannedDate.day(2026, 11, day)),
                null,
                "Visit",
                "",
                "/visits/1",
                false,
                false);
    }
}
