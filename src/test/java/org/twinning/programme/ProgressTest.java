package org.twinning.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.twinning.agreement.Status;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;

class ProgressTest {

    private static final LocalDate AFTER = LocalDate.of(2023, 1, 1);

    @Test
    void countsAsSignedWhateverBecameOfTheAgreementSince() {
        assertThat(progress(Map.of(Status.IN_FORCE, 1L, Status.EXPIRED, 2L, Status.OVERDUE, 3L))
                        .signed())
                .isEqualTo(3);
    }

    @Test
    void isOutOfTheTargetOrOfAllOnceThereAreMore() {
        assertThat(progress(Map.of(Status.IN_FORCE, 2L)).outOf()).isEqualTo(6);
        assertThat(progress(Map.of(Status.IN_FORCE, 3L, Status.PLANNED, 4L)).outOf())
                .isEqualTo(7);
    }

    @Test
    void runsUntilItsPeriodIsOverAndItsTargetReached() {
        assertThat(progress(Map.of()).runsOn(LocalDate.of(2021, 12, 31))).isFalse();
        assertThat(progress(Map.of(Status.IN_FORCE, 6L)).runsOn(LocalDate.of(2022, 12, 31)))
                .isTrue();
        assertThat(progress(Map.of(Status.IN_FORCE, 6L)).runsOn(AFTER)).isFalse();
        assertThat(progress(Map.of(Status.IN_FORCE, 5L)).runsOn(AFTER)).isTrue();
    }

    @Test
    void tellsTheOutcomeFirstThenWhatIsLateThenWhatIsPlannedByDate() {
        SortedMap<PlannedDate, Long> planned =
                new TreeMap<>(Map.of(PlannedDate.quarter(2022, 3), 4L, PlannedDate.day(2022, 5, 9), 1L));
        Progress progress = new Progress(programme(), Map.of(Status.PLANNED, 5L, Status.OVERDUE, 1L), planned);

        assertThat(progress.parts())
                .extracting(Progress.Part::kind)
                .containsExactly("signed", "overdue", "plannedFor", "plannedFor");
        assertThat(progress.parts()).extracting(Progress.Part::number).containsExactly(0L, 1L, 1L, 4L);
    }

    @Test
    void saysManyPlannedDatesAsOneNumber() {
        SortedMap<PlannedDate, Long> planned = new TreeMap<>();
        List.of(1, 2, 3, 4).forEach(month -> planned.put(PlannedDate.month(2022, month), 1L));

        assertThat(new Progress(programme(), Map.of(Status.PLANNED, 4L), planned).parts())
                .extracting(Progress.Part::kind)
                .containsExactly("signed", "planned");
    }

    @Test
    void leavesNothingOutThatItsNumbersCount() {
        assertThat(progress(Map.of(Status.IN_FORCE, 2L, Status.OVERDUE, 3L, Status.ABANDONED, 1L))
                        .parts())
                .extracting(Progress.Part::number)
                .containsExactly(2L, 3L, 1L);
    }

    private static Progress progress(Map<Status, Long> counts) {
        return new Progress(programme(), counts, new TreeMap<>());
    }

    private static Programme programme() {
        return new Programme(
                "LIP-BY-2022",
                new LocalText("Липецкая область – Беларусь 2022", null, null),
                6,
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31),
                null);
    }
}
