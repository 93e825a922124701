package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;

/**
 * Lists and tiles ask SQL, pages ask {@link Life}: for random facts and days both must answer alike. The facts go in as
 * plain rows, so that reading them back is tested too.
 */
@RegisterTest
@Transactional
class StatusInSqlTest {

    private static final int AGREEMENTS = 150;
    private static final int DAYS = 40;

    @Autowired
    private Agreements agreements;

    @Autowired
    private AgreementCatalogue catalogue;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void answersAsTheRulesDoForRandomFactsAndDays() {
        long seed = System.nanoTime();
        RandomFacts random = new RandomFacts(seed);
        Map<String, Life> lives = new LinkedHashMap<>();
        for (int i = 1; i <= AGREEMENTS; i++) {
            String number = String.format("TW-1999-%03d", i);
            Life life = random.life();
            insert(number, life);
            agreements.save(agreements.get(number).conclude(Facts.STAMP));
            lives.put(number, life);
        }
        entities.flush();

        AgreementQuery ours = AgreementQuery.all(AsOf.of(LocalDate.EPOCH)).among(List.copyOf(lives.keySet()));
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = random.day();
            AgreementQuery query = AgreementQuery.all(AsOf.of(day)).among(ours.numbers());
            Map<String, Conclusion> expected = expected(lives, day);
            Map<String, Conclusion> found = new LinkedHashMap<>();
            catalogue.findAll(query, Locale.ENGLISH).forEach(it -> found.put(it.number(), it.conclusion()));

            assertThat(found).as("on %s, seed %d", day, seed).isEqualTo(expected);
            for (Caveat caveat : Caveat.values()) {
                assertThat(catalogue.findAll(query.marked(EnumSet.of(caveat)), Locale.ENGLISH))
                        .extracting(AgreementLine::number)
                        .as("%s on %s, seed %d", caveat, day, seed)
                        .containsExactlyInAnyOrderElementsOf(bearing(caveat, expected));
            }
            assertThat(catalogue.countByStatus(query))
                    .as("on %s, seed %d", day, seed)
                    .isEqualTo(counted(expected));
        }
    }

    /** By the rules for a day, not by periods; only when the first fact is known is left to the periods. */
    private static Map<String, Conclusion> expected(Map<String, Life> lives, LocalDate day) {
        Map<String, Conclusion> expected = new LinkedHashMap<>();
        lives.forEach((number, life) -> life.on(day).ifPresent(it -> {
            assertThat(it.status()).isEqualTo(life.statusOn(day));
            expected.put(number, it);
        }));
        return expected;
    }

    private static List<String> bearing(Caveat caveat, Map<String, Conclusion> conclusions) {
        return conclusions.entrySet().stream()
                .filter(it -> caveat == Caveat.PRESUMED
                        ? it.getValue().presumed()
                        : it.getValue().notice() != null
                                && it.getValue().notice().name().equals(caveat.name()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<Status, Long> counted(Map<String, Conclusion> conclusions) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        conclusions.values().forEach(it -> counts.merge(it.status(), 1L, Long::sum));
        return counts;
    }

    private void insert(String number, Life life) {
        long id = jdbc.sql(
                        "insert into agreement (number, recorded_at, recorded_by) values (?, now(), 'test') returning id")
                .param(number)
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into agreement_particulars (agreement, position, kind, proposed_on, recorded_at, recorded_by)
                values (?, 0, 'TWINNING', ?, now(), 'test')""").params(id, life.proposedOn()).update();
        int position = 0;
        for (PaperTerms terms : life.terms()) {
            jdbc.sql("""
                    insert into agreement_terms (agreement, position, counts_from, entry, entry_on, condition, term_until,
                        term_months, renewal, renewal_months, notice_months, notice_days, article, recorded_at, recorded_by)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now(), 'test')""")
                    .params(
                            id,
                            position++,
                            terms.countsFrom(),
                            terms.entry().name(),
                            text(terms.entryOn()),
                            terms.condition(),
                            text(terms.termUntil()),
                            terms.termMonths(),
                            terms.renewal().name(),
                            terms.renewalMonths(),
                            terms.notice() == null ? null : terms.notice().months(),
                            terms.notice() == null ? null : terms.notice().days(),
                            terms.article())
                    .update();
        }
        insertPartner(id, 0, "RU-LIP-USMANSKY");
        insertPartner(id, 1, "BY-BR-IVANOVO");
        position = 0;
        for (Plan plan : life.plans()) {
            jdbc.sql("insert into agreement_plan (agreement, position, planned, announced_on, recorded_at, recorded_by)"
                            + " values (?, ?, ?, ?, now(), 'test')")
                    .params(id, position++, plan.planned().text(), plan.announcedOn())
                    .update();
        }
        position = 0;
        for (Signature signature : life.signatures()) {
            jdbc.sql("insert into agreement_signature (agreement, position, side, signed, recorded_at,"
                            + " recorded_by) values (?, ?, ?, ?, now(), 'test')")
                    .params(id, position++, signature.side(), signature.signed().text())
                    .update();
        }
        position = 0;
        for (Prolongation prolongation : life.prolongations()) {
            jdbc.sql("""
                    insert into agreement_prolongation (agreement, position, kind, number, dated, until, months, recorded_at,
                        recorded_by)
                    values (?, ?, ?, ?, ?, ?, ?, now(), 'test')""")
                    .params(
                            id,
                            position++,
                            prolongation.kind().name(),
                            prolongation.number(),
                            text(prolongation.dated()),
                            text(prolongation.until()),
                            prolongation.months())
                    .update();
        }
        position = 0;
        int step = 0;
        for (Course course : life.endings()) {
            jdbc.sql("insert into agreement_ending (agreement, position, kind, recorded_at, recorded_by)"
                            + " values (?, ?, ?, now(), 'test')")
                    .params(id, position, course.ending().kind().name())
                    .update();
            for (EndingStep each : course.steps()) {
                jdbc.sql("""
                        insert into agreement_ending_step (agreement, position, ending, step, dated, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, now(), 'test')""")
                        .params(id, step++, position, each.step().name(), text(each.dated()))
                        .update();
            }
            position++;
        }
    }

    private void insertPartner(long agreement, int side, String territory) {
        jdbc.sql("""
                insert into agreement_partner (agreement, position, side, territory, name, standing, recorded_at, recorded_by)
                select ?, ?, ?, territory, id, 'CONFIRMED', now(), 'test' from territory_name
                where territory = ? and since is null""").params(agreement, side, side, territory).update();
    }

    private static String text(PlannedDate date) {
        return date == null ? null : date.text();
    }
}
