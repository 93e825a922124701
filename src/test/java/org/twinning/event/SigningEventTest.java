package org.twinning.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import org.twinning.event.Particular.Right;
import org.twinning.platform.Fact;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

class SigningEventTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 5, 20);
    private static final Stamp STAMP = new Stamp(Instant.parse("2022-05-20T06:00:00Z"), "i.sakalova");
    private static final EventCorrection.Grounded GROUNDS = new EventCorrection.Grounded(
            "описка", "И. И. Иванов", null, new Stamp(Instant.parse("2022-05-20T07:00:00Z"), "i.sakalova"));
    private static final PlannedDate THIRD_QUARTER = PlannedDate.quarter(2022, 3);

    @Test
    void isPlannedThroughTheLastPlannedDayAndOverdueFromTheNext() {
        SigningEvent event = planned(THIRD_QUARTER);
        assertThat(event.stateOn(LocalDate.of(2022, 9, 30))).isEqualTo(EventState.PLANNED);
        assertThat(event.stateOn(LocalDate.of(2022, 10, 1))).isEqualTo(EventState.OVERDUE);
    }

    @Test
    void isHeldFromTheLastDayOnWhichItMayHaveBeenHeld() {
        SigningEvent event = planned(PlannedDate.day(2022, 5, 9));
        event.recordHeld(protocol(PlannedDate.month(2022, 5)), null, STAMP, TODAY);
        assertThat(event.stateOn(LocalDate.of(2022, 5, 30))).isEqualTo(EventState.OVERDUE);
        assertThat(event.stateOn(LocalDate.of(2022, 5, 31))).isEqualTo(EventState.HELD);
        assertThat(event.over()).isTrue();
    }

    @Test
    void isCancelledFromItsDay() {
        SigningEvent event = planned(THIRD_QUARTER).cancel(LocalDate.of(2022, 5, 19), "болезнь", STAMP, TODAY);
        assertThat(event.stateOn(LocalDate.of(2022, 5, 18))).isEqualTo(EventState.PLANNED);
        assertThat(event.stateOn(LocalDate.of(2022, 5, 19))).isEqualTo(EventState.CANCELLED);
        assertThat(event.stateOn(LocalDate.of(2030, 1, 1))).isEqualTo(EventState.CANCELLED);
    }

    @Test
    void keepsItsAgendaInOrderAndEveryAgreementOnce() {
        SigningEvent event = planned(THIRD_QUARTER).put(List.of("TW-2022-004", "TW-2022-003"), STAMP, TODAY);
        event.put(List.of("TW-2022-003", "TW-2022-005", "TW-2022-005"), STAMP, TODAY);
        assertThat(event.agenda()).containsExactly("TW-2022-004", "TW-2022-003", "TW-2022-005");
        assertThat(event.takeOff("TW-2022-003", STAMP, TODAY).agenda()).containsExactly("TW-2022-004", "TW-2022-005");
    }

    @Test
    void refusesToTakeOffWhatIsNotThere() {
        assertRefused("AGREEMENT_NOT_ON_AGENDA", () -> planned(THIRD_QUARTER).takeOff("TW-2022-003", STAMP, TODAY));
    }

    @Test
    void refusesAnEmptyChoice() {
        assertRefused("NOTHING_CHOSEN", () -> planned(THIRD_QUARTER).put(List.of(), STAMP, TODAY));
    }

    @Test
    void countsTheDateAnnouncedLast() {
        SigningEvent event = planned(THIRD_QUARTER);
        event.reschedule(PlannedDate.quarter(2022, 4), event.place(), STAMP, TODAY);
        assertThat(event.planned()).isEqualTo(PlannedDate.quarter(2022, 4));
        assertThat(event.stateOn(LocalDate.of(2022, 10, 1))).isEqualTo(EventState.PLANNED);
    }

    @Test
    void isNotRescheduledToThePastOrToTheSameDate() {
        assertRefused("RESCHEDULED_TO_THE_PAST", () -> planned(THIRD_QUARTER)
                .reschedule(PlannedDate.day(2022, 5, 19), null, STAMP, TODAY));
        assertRefused(
                "RESCHEDULED_TO_THE_SAME", () -> planned(THIRD_QUARTER).reschedule(THIRD_QUARTER, null, STAMP, TODAY));
    }

    @Test
    void mayBeHeldTodayButNotTomorrow() {
        planned(THIRD_QUARTER).recordHeld(protocol(PlannedDate.day(TODAY)), null, STAMP, TODAY);
        assertRefused("HELD_IN_THE_FUTURE", () -> planned(THIRD_QUARTER)
                .recordHeld(protocol(PlannedDate.day(2022, 5, 21)), null, STAMP, TODAY));
    }

    @Test
    void holdsOnlyWhatIsOnItsAgenda() {
        assertRefused("AGREEMENT_NOT_ON_AGENDA", () -> planned(THIRD_QUARTER)
                .recordHeld(protocol(PlannedDate.day(TODAY), "TW-2022-003"), null, STAMP, TODAY));
    }

    @Test
    void isNotCancelledInTheFuture() {
        assertRefused("CANCELLED_IN_THE_FUTURE", () -> planned(THIRD_QUARTER)
                .cancel(TODAY.plusDays(1), "болезнь", STAMP, TODAY));
    }

    @Test
    void changesNoMoreWhenItIsOver() {
        SigningEvent held = planned(THIRD_QUARTER).recordHeld(protocol(PlannedDate.day(TODAY)), null, STAMP, TODAY);
        assertRefused("EVENT_ALREADY_HELD", () -> held.put(List.of("TW-2022-003"), STAMP, TODAY));
        assertRefused("EVENT_ALREADY_HELD", () -> held.cancel(TODAY, "болезнь", STAMP, TODAY));
        assertRefused(
                "EVENT_ALREADY_HELD", () -> held.recordHeld(protocol(PlannedDate.day(TODAY)), null, STAMP, TODAY));

        SigningEvent cancelled = planned(THIRD_QUARTER).cancel(TODAY, "болезнь", STAMP, TODAY);
        assertRefused("EVENT_CANCELLED", () -> cancelled.join("TW-2022-003", STAMP));
        assertRefused("EVENT_CANCELLED", () -> cancelled.reschedule(PlannedDate.year(2023), null, STAMP, TODAY));
    }

    @Test
    void takesInWhatWasSignedThereWithoutHavingBeenOnTheAgenda() {
        SigningEvent held = planned(THIRD_QUARTER).recordHeld(protocol(PlannedDate.day(TODAY)), null, STAMP, TODAY);
        assertThat(held.join("TW-2022-003", STAMP).agenda()).containsExactly("TW-2022-003");
    }

    @Test
    void aCorrectionWithdrawsWhatWasWrongAndOverwritesNothing() {
        SigningEvent event = planned(PlannedDate.day(2022, 5, 9))
                .recordHeld(protocol(PlannedDate.day(2022, 5, 9)), null, STAMP, TODAY);
        event.correct(EventFact.HELD, new Right(null, PlannedDate.day(2022, 5, 10), null), GROUNDS, TODAY);
        assertThat(event.stateOn(LocalDate.of(2022, 5, 9))).isEqualTo(EventState.PLANNED);
        assertThat(event.stateOn(LocalDate.of(2022, 5, 10))).isEqualTo(EventState.HELD);
        assertThat(particulars(event)).hasSize(2);
        assertThat(Fact.standing(particulars(event)))
                .extracting(Particular::day)
                .containsExactly(PlannedDate.day(2022, 5, 10));
    }

    @Test
    void aPlaceIsCorrectedForAllDaysForWhichItWasSaid() {
        SigningEvent event = planned(THIRD_QUARTER);
        event.correct(EventFact.PLACE, new Right(new LocalText("Гродно", null, null), null, null), GROUNDS, TODAY);
        assertThat(event.place()).isEqualTo(new LocalText("Гродно", null, null));
        event.reschedule(PlannedDate.quarter(2022, 4), new LocalText("Минск", null, null), STAMP, TODAY);
        event.correct(EventFact.PLACE, new Right(null, null, null), GROUNDS, TODAY);
        assertThat(event.place()).as("not known after all").isNull();
    }

    @Test
    void aCancellationThatNeverWasIsTakenBack() {
        SigningEvent event = planned(THIRD_QUARTER).cancel(TODAY, "болезнь", STAMP, TODAY);
        event.correct(EventFact.CANCELLATION, null, GROUNDS, TODAY);
        assertThat(event.over()).isFalse();
        assertThat(event.stateOn(TODAY)).isEqualTo(EventState.PLANNED);
    }

    @Test
    void refusesACorrectionOfNothingOrToTheSameOrToTheFuture() {
        assertRefused("NOTHING_TO_CORRECT", () -> planned(THIRD_QUARTER)
                .correct(EventFact.HELD, new Right(null, PlannedDate.day(TODAY), null), GROUNDS, TODAY));
        assertRefused("NOTHING_CORRECTED", () -> planned(THIRD_QUARTER)
                .correct(EventFact.PLACE, new Right(null, null, null), GROUNDS, TODAY));
        assertRefused("HELD_IN_THE_FUTURE", () -> planned(THIRD_QUARTER)
                .correct(EventFact.HELD, new Right(null, PlannedDate.day(TODAY.plusDays(1)), null), GROUNDS, TODAY));
    }

    private static SigningEvent planned(PlannedDate date) {
        PlannedEvent plan = new PlannedEvent(new LocalText("Форум регионов", null, null), date, null, null, null);
        SigningEvent event = SigningEvent.plan(plan, null, STAMP, TODAY);
        ReflectionTestUtils.setField(event, "id", 7L); // given by the database
        return event;
    }

    @SuppressWarnings("unchecked")
    private static List<Particular> particulars(SigningEvent event) {
        return (List<Particular>) ReflectionTestUtils.getField(event, "particulars");
    }

    private static Protocol protocol(PlannedDate held, String... signed) {
        return new Protocol(
                held, null, Arrays.stream(signed).collect(Collectors.toMap(it -> it, it -> Map.of())), null);
    }

    private static void assertRefused(String reason, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(Refused.class).hasMessage(reason);
    }
}
