package org.twinning.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fewest new ranks by which an agenda comes into the order wanted: most of a list stays as it was when a few of its
 * rows are moved, and what stays is not written anew.
 */
final class RunningOrder {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private RunningOrder() {}

    static BigDecimal after(@Nullable BigDecimal last) {
        return last == null ? BigDecimal.ONE : last.add(BigDecimal.ONE);
    }

    /**
     * The ranks of those that move.
     *
     * @param ranks by what is placed; all different
     * @param wanted the same things in the order wanted
     */
    static Map<String, BigDecimal> moves(Map<String, BigDecimal> ranks, List<String> wanted) {
        Set<String> staying = staying(wanted.stream().map(ranks::get).toList(), wanted);
        Map<String, BigDecimal> moves = new LinkedHashMap<>();
        BigDecimal before = null;
        for (int at = 0; at < wanted.size(); at++) {
            String each = wanted.get(at);
            if (!staying.contains(each)) {
                moves.put(each, between(before, next(wanted.subList(at, wanted.size()), staying, ranks)));
            }
            before = moves.getOrDefault(each, ranks.get(each));
        }
        return moves;
    }

    private static @Nullable BigDecimal next(List<String> rest, Set<String> staying, Map<String, BigDecimal> ranks) {
        return rest.stream()
                .filter(staying::contains)
                .findFirst()
                .map(ranks::get)
                .orElse(null);
    }

    /** Halving a decimal is exact, so there is always room. */
    private static BigDecimal between(@Nullable BigDecimal before, @Nullable BigDecimal next) {
        if (next == null) {
            return after(before);
        }
        return before == null ? next.subtract(BigDecimal.ONE) : before.add(next).divide(TWO);
    }

    /** A longest part of the list that is in order already. */
    private static Set<String> staying(List<BigDecimal> ranks, List<String> wanted) {
        List<Integer> lengths = new ArrayList<>();
        Map<Integer, Integer> previous = new HashMap<>();
        int last = -1;
        for (int at = 0; at < ranks.size(); at++) {
            int length = 1;
            for (int earlier = 0; earlier < at; earlier++) {
                if (ranks.get(earlier).compareTo(ranks.get(at)) < 0 && lengths.get(earlier) + 1 > length) {
                    length = lengths.get(earlier) + 1;
                    previous.put(at, earlier);
                }
            }
            lengths.add(length);
            last = last < 0 || length > lengths.get(last) ? at : last;
        }
        Set<String> staying = new HashSet<>();
        for (Integer at = last < 0 ? null : last; at != null; at = previous.get(at)) {
            staying.add(wanted.get(at));
        }
        return staying;
    }
}
