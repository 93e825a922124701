package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.platform.AsOf;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/**
 * What did we know on K of how it stood on D? Agreements are planned, signed and corrected at random moments; afterwards the
 * database must still answer for every moment as the rules did with the facts of that moment.
 */
@RegisterTest
@Transactional
class KnownOnTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final int AGREEMENTS = 60;
    private static final int QUESTIONS = 60;

    @Autowired
    private Agreements agreements;

    @Autowired
    private AgreementCatalogue catalogue;

    @Autowired
    private EntityManager entities;

    @Test
    void theDatabaseRemembersWhatFollowedFromTheFactsOfEveryMoment() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        RandomFacts facts = new RandomFacts(seed);
        Map<String, TreeMap<Instant, Life>> then = new LinkedHashMap<>();
        for (int i = 1; i <= AGREEMENTS; i++) {
            String number = String.format("TW-1998-%03d", i);
            then.put(number, live(number, facts, random));
        }
        entities.clear();
        then.forEach((number, lives) -> lives.forEach(
                (moment, life) -> assertThat(agreements.get(number).life(moment).periods())
                        .as("%s as known at %s, seed %d", number, moment, seed)
                        .isEqualTo(life.periods())));

        for (int i = 0; i < QUESTIONS; i++) {
            LocalDate day = facts.day();
            LocalDate known = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(400));
            AsOf asOf = AsOf.of(day).knownOn(known, ZoneOffset.UTC);
            Map<String, Conclusion> expected = new LinkedHashMap<>();
            then.forEach((number, lives) -> {
                Map.Entry<Instant, Life> last = lives.floorEntry(asOf.moment().toInstant());
                if (last != null) {
                    last.getValue().on(day).ifPresent(it -> expected.put(number, it));
                }
            });
            Map<String, Conclusion> found = new LinkedHashMap<>();
            catalogue
                    .findAll(AgreementQuery.all(asOf).among(List.copyOf(then.keySet())), Locale.ENGLISH)
                    .forEach(it -> found.put(it.number(), it.conclusion()));

            assertThat(found)
                    .as("on %s as known on %s, seed %d", day, known, seed)
                    .isEqualTo(expected);
        }
    }

    /** Lives through some changes and keeps, for each moment, what followed from the facts as they were then. */
    private TreeMap<Instant, Life> live(String number, RandomFacts facts, Random random) {
        TreeMap<Instant, Life> lives = new TreeMap<>();
        Stamp first = stamp(random.nextInt(100));
        Agreement agreement = Agreement.propose(
                number,
                new Particulars(AgreementKind.TWINNING, null, null, facts.day(), null, first),
                Set.of("trade"),
                List.of(
                        new Partner(0, "RU-LIP-USMANSKY", 1, Standing.CONFIRMED, null, first),
                        new Partner(1, "BY-BR-IVANOVO", 2, Standing.CONFIRMED, null, first)),
                TODAY);
        agreements.save(agreement);
        entities.flush();
        lives.put(first.at(), agreement.life());
        int plans = 0;
        int signatures = 0;
        for (int day = 100 + random.nextInt(50), acts = random.nextInt(8);
                acts > 0;
                acts--, day += random.nextInt(40)) {
            Stamp stamp = stamp(day);
            try {
                switch (random.nextInt(4)) {
                    case 0 -> {
                        agreement.plan(facts.plan(stamp), TODAY);
                        plans++;
                    }
                    case 1 -> {
                        agreement.recordSigning(
                                List.of(facts.signature(random.nextInt(2), stamp)), Set.of(), asked -> 3L, TODAY);
                        signatures++;
                    }
                    case 2 -> {
                        boolean again = random.nextBoolean();
                        agreement.correctPlan(
                                random.nextInt(plans + 1), again ? facts.plan(stamp) : null, grounds(stamp), TODAY);
                        plans += again ? 1 : 0;
                    }
                    default -> {
                        int position = random.nextInt(signatures + 1);
                        int side = agreement.signature(position).side();
                        boolean again = random.nextBoolean();
                        agreement.correctSignature(
                                position,
                                again ? facts.signature(side, stamp) : null,
                                grounds(stamp),
                                asked -> 3L,
                                TODAY);
                        signatures += again ? 1 : 0;
                    }
                }
                lives.put(stamp.at(), agreement.life());
                agreements.save(agreement);
                entities.flush();
            } catch (Refused impossible) {
                entities.clear(); // as if its transaction were rolled back
                agreement = agreements.get(number);
            }
        }
        return lives;
    }

    private static Grounded grounds(Stamp stamp) {
        return new Grounded("misread", "I. Sakalova", null, stamp);
    }

    private static Stamp stamp(int day) {
        return new Stamp(LocalDate.of(2020, 1, 1).plusDays(day).atTime(9, 0).toInstant(ZoneOffset.UTC), "registrar");
    }
}
