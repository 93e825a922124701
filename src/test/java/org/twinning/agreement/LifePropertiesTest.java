package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.twinning.AnySeed;

/** What must hold for any facts whatever: the periods say on each day what the rules say on that day. */
class LifePropertiesTest {

    @AnySeed
    void periodsSayWhatTheRulesSayOnEveryDay(long seed) {
        Life life = new RandomFacts(seed).life();
        List<Period> periods = life.periods();
        LocalDate first = periods.get(0).validFrom();

        for (LocalDate day = first.minusDays(1); day.getYear() < 2013; day = day.plusDays(3)) {
            LocalDate asked = day;
            List<Status> said = periods.stream()
                    .filter(it -> it.holdsOn(asked))
                    .map(it -> it.finding().status())
                    .toList();
            assertThat(said).as("on %s", day).isEqualTo(day.isBefore(first) ? List.of() : List.of(life.statusOn(day)));
        }
    }

    @AnySeed
    void periodsFollowOneAnotherWithoutGapAndNeverEnd(long seed) {
        List<Period> periods = new RandomFacts(seed).life().periods();

        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).validFrom()).isEqualTo(periods.get(i - 1).validTo());
            assertThat(periods.get(i).finding()).isNotEqualTo(periods.get(i - 1).finding());
        }
        assertThat(periods.get(periods.size() - 1).validTo()).isNull();
    }

    @AnySeed
    void aStatusIsSinceTheDayItBegan(long seed) {
        RandomFacts random = new RandomFacts(seed);
        Life life = random.life();
        LocalDate day = random.day();

        life.on(day).ifPresent(it -> {
            assertThat(life.statusOn(it.since())).isEqualTo(it.status());
            assertThat(life.on(it.since().minusDays(1)).map(Conclusion::status)).isNotEqualTo(Optional.of(it.status()));
        });
    }

    @AnySeed
    void theEndOfADayIsThatOfTheCountToThatDay(long seed) {
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

    @AnySeed
    void theLedgerFollowsWithoutGapsAndItsLastEntryIsTheEnd(long seed) {
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
