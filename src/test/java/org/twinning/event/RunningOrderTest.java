package org.twinning.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinning.AnySeed;

class RunningOrderTest {

    @Test
    void movingTheFirstToTheEndRewritesItAlone() {
        assertThat(RunningOrder.moves(ranks("a", "b", "c", "d"), List.of("b", "c", "d", "a")))
                .containsOnlyKeys("a")
                .containsValue(BigDecimal.valueOf(5));
    }

    @Test
    void movingTheLastToTheFrontRewritesItAlone() {
        assertThat(RunningOrder.moves(ranks("a", "b", "c", "d"), List.of("d", "a", "b", "c")))
                .containsOnlyKeys("d");
    }

    @Test
    void anOrderThatIsThereAlreadyRewritesNothing() {
        assertThat(RunningOrder.moves(ranks("a", "b", "c"), List.of("a", "b", "c")))
                .isEmpty();
        assertThat(RunningOrder.moves(Map.of(), List.of())).isEmpty();
    }

    @Test
    void thereIsAlwaysRoomBetweenTwo() {
        Map<String, BigDecimal> ranks = ranks("a", "b", "c");
        for (int time = 0; time < 200; time++) {
            List<String> wanted = order(ranks);
            Collections.swap(wanted, 1, 2);
            ranks.putAll(RunningOrder.moves(ranks, wanted));
            assertThat(order(ranks)).isEqualTo(wanted);
        }
    }

    @AnySeed
    void whateverOrderIsWantedComesAbout(long seed) {
        Random random = new Random(seed);
        List<String> wanted = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(String::valueOf)
                .toList());
        Map<String, BigDecimal> ranks = ranks(wanted.toArray(String[]::new));
        for (int time = 0; time < 5; time++) {
            Collections.shuffle(wanted, random);
            ranks.putAll(RunningOrder.moves(ranks, wanted));
            assertThat(order(ranks)).isEqualTo(wanted);
        }
    }

    private static Map<String, BigDecimal> ranks(String... names) {
        Map<String, BigDecimal> ranks = new HashMap<>();
        for (String name : names) {
            ranks.put(name, BigDecimal.valueOf(ranks.size() + 1));
        }
        return ranks;
    }

    private static List<String> order(Map<String, BigDecimal> ranks) {
        return new ArrayList<>(ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList());
    }
}
