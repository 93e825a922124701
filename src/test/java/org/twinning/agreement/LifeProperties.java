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
            assertThat(periods.get(i).finding()).isNotEqualTo(periods.get(i - 1).finding());
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

    @Property
    void theEndOfADayIsThatOfTheCountToThatDay(@ForAll long seed) {
        RandomFacts random = new RandomFacts(seed);
        Life life = random.life();
        for (int i = 0; i < 20; i++) {
            LocalDate day = random.day();
            life.on(day)
                    .filter(it -> it.signed() != null && it.status() != Status.TERMINATED)
                    .ifPresent(it -> assertThat(it.termEnd())
                            .as("on %s", day)
                            .isEqualTo(life.countOn(day).map(TermCount::end).orElse(null)));
        }
    }

    @Property
    void theLedgerFollowsWithoutGapsAndItsLastEntryIsTheEnd(@ForAll long seed) {
        RandomFacts random = new RandomFacts(seed);
        Life life = random.life();
        life.countOn(random.day()).ifPresent(count -> {
            List<Renewal> renewals = count.ledger().stream()
                    .filter(it -> it.state() != Renewal.State.REFUTED)
                    .toList();
            for (int i = 0; i < renewals.size(); i++) {
                assertThat(renewals.get(i).number()).isEqualTo(i + 1);
                assertThat(renewals.get(i).to())
                        .isAfterOrEqualTo(renewals.get(i).from());
            }
        });
    }
}
