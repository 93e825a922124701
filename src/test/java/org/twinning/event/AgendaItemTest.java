package org.twinning.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import org.twinning.event.Preparation.Agreed;
import org.twinning.event.Preparation.Hand;
import org.twinning.platform.Stamp;

class AgendaItemTest {

    private static final Instant MORNING = Instant.parse("2022-05-20T06:00:00Z");
    private static final Agreed AGREED = new Agreed(LocalDate.of(2022, 5, 19), "Minsk");
    private static final Preparation READY =
            new Preparation("3", "A", Map.of(Readiness.TEXT, AGREED), Map.of(1, new Hand("I. Ivanov", "Head")));

    private final AgendaItem item = new AgendaItem(7, "TW-2022-003");

    @Test
    void holdsWhatItWasToldLast() {
        prepare(READY, 0);
        assertThat(item.preparation()).isEqualTo(READY);
        Preparation other = READY.with(Readiness.TEXT, null).with(Readiness.MINISTRY, AGREED);
        prepare(other, 60);
        assertThat(item.preparation()).isEqualTo(other);
    }

    @Test
    void overwritesNothing() {
        prepare(READY, 0);
        prepare(READY.at("4", "A"), 60);
        List<SeatFact> seats = facts("seats");
        assertThat(seats).extracting(SeatFact::desk).containsExactly("3", "4");
        assertThat(seats.get(0).recorded().withdrawn()).isEqualTo(MORNING.plusSeconds(60));
        assertThat(seats.get(1).recorded().stands()).isTrue();
        assertThat(facts("readiness")).hasSize(1);
        assertThat(facts("signers")).hasSize(1);
    }

    @Test
    void tellsNothingWhenNothingDiffers() {
        prepare(READY, 0);
        prepare(READY, 60);
        assertThat(
                        (List<?>) ReflectionTestUtils.invokeMethod(item, "domainEvents") == null
                                ? List.of()
                                : List.copyOf((java.util.Collection<?>)
                                        ReflectionTestUtils.invokeMethod(item, "domainEvents")))
                .hasSize(1);
    }

    @Test
    void forgetsAHandThatIsEmpty() {
        prepare(READY, 0);
        prepare(new Preparation("3", "A", READY.ready(), Map.of(1, new Hand(" ", null))), 60);
        assertThat(item.preparation().hands()).isEmpty();
    }

    private void prepare(Preparation preparation, int seconds) {
        item.prepare(preparation, "Forum", new Stamp(MORNING.plusSeconds(seconds), "i.sakalova"));
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> facts(String field) {
        return (List<T>) ReflectionTestUtils.getField(item, field);
    }
}
