package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold for any facts whatever: the periods say on each day what the rules say on that day. */
class LifeProperties {

    @Property
    void periodsSayWhatTheRulesSayOnEveryDay(@ForAll long seed) {
        Life life = new RandomFacts(seed).life();
        LocalDate first = life.periods().get(0).validFrom();

        for (LocalDate day = first.minusDays(1); day.getYear() < 2013; day = day.plusDays(3)) {
            LocalDate asked = day;
            if (day.isBefore(first)) {
                assertThat(life.on(day)).isEmpty();
            } else {
                assertThat(life.on(day))
                        .hasValueSatisfying(it -> assertThat(it.status()).isEqualTo(life.statusOn(asked)));
            }
        }
    }

    @Property
    void periodsFollowOneAnotherWithoutGapAndNeverEnd(@ForAll long seed) {
        List<Period> periods = new RandomFacts(seed).life().periods();

        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).validFrom()).isEqualTo(periods.get(i - 1).validTo());
            assertThat(periods.get(i).conclusion())
                    .isNotEqualTo(periods.get(i - 1).conclusion());
        }
        assertThat(periods.get(periods.size() - 1).validTo()).isNull();
    }

    @Property
    void aStatusIsSinceTheDayItBegan(@ForAll long seed) {
        RandomFacts random = new RandomFacts(seed);
        Life life = random.life();
        LocalDate day = random.day();

        life.on(day).ifPresent(it -> {
            assertThat(life.statusOn(it.since())).isEqualTo(it.status());
            assertThat(life.on(it.since().minusDays(1)).map(Conclusion::status)).isNotEqualTo(Optional.of(it.status()));
        });
    }
}
