package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.platform.AsOf;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;

/** Opening stock + what came in - what went out = closing stock, to the unit, between any two days. */
@RegisterTest
@Transactional
class MovementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** Facts lie between 2000 and 2011; entries are spread over the same years, so that both kinds of days meet. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final int DAYS = 4_000;

    @Autowired
    private Agreements agreements;

    @Autowired
    private AgreementCatalogue catalogue;

    @Autowired
    private MovementReader movements;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Recorder recorder;

    @ParameterizedTest
    @EnumSource
    void balancesBetweenAnyTwoDays(Movement.By by) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        RandomFacts facts = new RandomFacts(seed);
        for (int i = 1; i <= 60; i++) {
            live(String.format("TW-1997-%03d", i), facts, random);
        }
        entities.flush();
        for (int i = 0; i < 60; i++) {
            LocalDate one = FIRST.plusDays(random.nextInt(DAYS));
            LocalDate other = i % 10 == 0 ? one : FIRST.plusDays(random.nextInt(DAYS));
            MovementQuery query = new MovementQuery(
                    one.isBefore(other) ? one : other,
                    one.isBefore(other) ? other : one,
                    by,
                    AsOf.of(TODAY),
                    null,
                    null);
            Movement movement = movements.movement(query);

            assertThat(movement.rows())
                    .as("%s, seed %d", query, seed)
                    .allMatch(it -> it.opening() + it.entered() - it.left() == it.closing());
            assertThat(stock(movement, true))
                    .as("%s, seed %d", query, seed)
                    .isEqualTo(counted(query.from().minusDays(1), by));
            assertThat(stock(movement, false)).as("%s, seed %d", query, seed).isEqualTo(counted(query.to(), by));
            everyNumberIsALengthOfItsList(query, movement);
            assertThat(movement.opening() + movement.entered() - movement.left())
                    .as("%s, seed %d", query, seed)
                    .isEqualTo(movement.closing());
            assertThat(crossed(query, Movement.Border.ENTERED)).isEqualTo(movement.entered());
            assertThat(crossed(query, Movement.Border.LEFT)).isEqualTo(movement.left());
        }
    }

    /** Any choice of agreements balances too, and moves as a reader of its list would have been told. */
    @ParameterizedTest
    @EnumSource
    void balancesAmongAnyOfTheAgreements(Movement.By by) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        RandomFacts facts = new RandomFacts(seed);
        List<String> chosen = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            String number = String.format("TW-1997-%03d", i);
            live(number, facts, random);
            if (random.nextBoolean()) {
                chosen.add(number);
            }
        }
        entities.flush();
        for (int i = 0; i < 20; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
            MovementQuery query = new MovementQuery(
                            from, from.plusDays(random.nextInt(DAYS)), by, AsOf.of(TODAY), null, null)
                    .among(chosen);
            Movement movement = movements.movement(query);
            assertThat(movement.rows())
                    .as("%s, seed %d", query, seed)
                    .allMatch(it -> it.opening() + it.entered() - it.left() == it.closing());
            assertThat(stock(movement, true))
                    .as("%s, seed %d", query, seed)
                    .isEqualTo(counted(query.from().minusDays(1), by, chosen));
            assertThat(stock(movement, false))
                    .as("%s, seed %d", query, seed)
                    .isEqualTo(counted(query.to(), by, chosen));
            everyNumberIsALengthOfItsList(query, movement);
        }
    }

    private Map<Status, Long> counted(LocalDate day, Movement.By by, List<String> among) {
        return catalogue.countByStatus(AgreementQuery.all(toldOn(day, by)).among(among));
    }

    private void everyNumberIsALengthOfItsList(MovementQuery query, Movement movement) {
        for (Movement.Row row : movement.rows()) {
            assertThat(length(query, row.status(), null)).isEqualTo(row.entered());
            assertThat(length(query, null, row.status())).isEqualTo(row.left());
        }
    }

    private long crossed(MovementQuery query, Movement.Border border) {
        return movements
                .steps(
                        new MovementQuery(
                                query.from(), query.to(), query.by(), query.asOf(), null, null, border, query.among()),
                        PageRequest.ofSize(1_000))
                .getTotalElements();
    }

    private long length(MovementQuery query, Status into, Status outOf) {
        MovementQuery narrowed =
                new MovementQuery(query.from(), query.to(), query.by(), query.asOf(), into, outOf).among(query.among());
        return movements.steps(narrowed, PageRequest.ofSize(1_000)).getContent().size();
    }

    /** What a reader who asked on that day, or asks today of that day, is told. */
    private Map<Status, Long> counted(LocalDate day, Movement.By by) {
        return catalogue.countByStatus(AgreementQuery.all(toldOn(day, by)));
    }

    private AsOf toldOn(LocalDate day, Movement.By by) {
        return by == Movement.By.EVENT ? AsOf.of(day) : AsOf.of(day).knownOn(day, recorder.zone());
    }

    private static Map<Status, Long> stock(Movement movement, boolean opening) {
        return movement.rows().stream()
                .filter(it -> (opening ? it.opening() : it.closing()) > 0)
                .collect(Collectors.toMap(Movement.Row::status, it -> opening ? it.opening() : it.closing()));
    }

    private void live(String number, RandomFacts facts, Random random) {
        Stamp first = stamp(random.nextInt(DAYS / 2));
        Agreement agreement = Agreement.propose(
                number,
                new Particulars(AgreementKind.TWINNING, null, null, facts.day(), null, first),
                Set.of(),
                List.of(
                        new Partner(0, "RU-LIP-USMANSKY", 1, Standing.CONFIRMED, null, first),
                        new Partner(1, "BY-BR-IVANOVO", 2, Standing.CONFIRMED, null, first)),
                TODAY);
        agreements.save(agreement);
        int day = (int) (first.at().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay() - FIRST.toEpochDay());
        int plans = 0;
        for (int acts = random.nextInt(7); acts > 0; acts--) {
            day += random.nextInt(200);
            Stamp stamp = stamp(day);
            boolean planning = random.nextBoolean();
            int position = random.nextInt(plans + 1);
            try {
                if (planning) {
                    agreement.plan(facts.plan(stamp), TODAY);
                    plans++;
                } else if (random.nextBoolean()) {
                    agreement.correctPlan(position, null, new Grounded("misread", "I. Sakalova", null, stamp), TODAY);
                } else {
                    agreement.recordSigning(
                            List.of(facts.signature(random.nextInt(2), stamp)), Set.of(), asked -> 3L, TODAY);
                }
                agreements.save(agreement);
                entities.flush();
            } catch (Refused impossible) {
                entities.clear(); // as if its transaction were rolled back
                agreement = agreements.get(number);
            }
        }
    }

    private static Stamp stamp(int day) {
        return new Stamp(FIRST.plusDays(day).atTime(9, 0).toInstant(ZoneOffset.UTC), "registrar");
    }
}
