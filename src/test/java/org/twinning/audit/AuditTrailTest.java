package org.twinning.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.twinning.RegisterTest;
import org.twinning.platform.Change;
import org.twinning.platform.Changes;
import org.twinning.platform.Changes.Difference;
import org.twinning.platform.Changes.Line;

@RegisterTest
class AuditTrailTest {

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    Changes changes;

    @Autowired
    AuditChain chain;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    record Planned(String subject) implements Change {

        @Override
        public String sentence() {
            return "audit.agreement.planned";
        }

        @Override
        public List<String> details() {
            return List.of("TW-1999-001", "2022-Q3");
        }

        @Override
        public Map<String, String> before() {
            return Map.of("planned", "2022-05-09");
        }

        @Override
        public Map<String, String> after() {
            return Map.of("planned", "2022-Q3", "standing", "PROVISIONAL");
        }
    }

    @AfterEach
    void speakNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    @Transactional
    void saysAChangeInTheReadersLanguage() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        Line line = written("agreement:TW-1999-001");
        assertThat(line.sentence()).contains("TW-1999-001", "the third quarter of 2022");
        assertThat(line.label()).isEqualTo("Agreement TW-1999-001");
        assertThat(line.path()).isEqualTo("/agreements/TW-1999-001");
        assertThat(line.by()).isEqualTo("register");
        assertThat(line.differences())
                .containsExactlyInAnyOrder(
                        new Difference("Planned for", "9 May 2022", "the third quarter of 2022"),
                        new Difference("Standing", "", "Provisional"));

        LocaleContextHolder.setLocale(Locale.forLanguageTag("be"));
        assertThat(changes.of("agreement:TW-1999-001").get(0).label()).isEqualTo("Пагадненне TW-1999-001");
    }

    @Test
    @Transactional
    void tellsRecentFactsAndNothingOfUsers() {
        written("user:somebody");
        written("agreement:TW-1999-002");
        assertThat(changes.recent(5))
                .extracting(Line::subject)
                .contains("agreement:TW-1999-002")
                .doesNotContain("user:somebody");
    }

    @Test
    void noChangeGoesWithoutATrace() {
        assertThatThrownBy(() -> publisher.publishEvent(new Planned("agreement:TW-1999-003")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() {
        transaction.executeWithoutResult(status -> {
            publisher.publishEvent(new Planned("agreement:TW-1999-004"));
            status.setRollbackOnly();
        });
        assertThat(changes.of("agreement:TW-1999-004")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set by = 'somebody else'", "delete from audit_entry", "truncate audit_entry"
            })
    @Transactional
    void theDatabaseRefusesToForget(String statement) {
        written("agreement:TW-1999-005");
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("only ever added to");
    }

    @Test
    @Transactional
    void theChainIsWholeAfterManyEntries() {
        for (int at = 0; at < 20; at++) {
            written("agreement:TW-1999-006");
        }
        assertThat(chain.verify().broken()).isNull();
        assertThat(chain.verify().last()).isGreaterThanOrEqualTo(20);
    }

    /** The page computes what it shows; the rest is computed for who asks. */
    @Test
    @Transactional
    void onlyWhatIsShownAndItsNeighboursAreComputedUnlessAllIsAskedFor() {
        long first = written("agreement:TW-1999-008").number();
        written("agreement:TW-1999-008");
        long third = written("agreement:TW-1999-008").number();
        jdbc.sql("alter table audit_entry disable trigger audit_entry_kept").update();
        jdbc.sql("update audit_entry set by = 'somebody else' where id = ?")
                .param(first)
                .update();
        assertThat(chain.verify(List.of(third)).broken()).isNull();
        assertThat(chain.verify(List.of(first)).broken()).isEqualTo(first);
        assertThat(chain.verify(List.of()).broken()).isNull();
        assertThat(chain.verify().broken()).isEqualTo(first);
    }

    @Test
    @Transactional
    void anEntryWhoseNeighbourIsGoneIsNotAsItWasWritten() {
        long first = written("agreement:TW-1999-009").number();
        written("agreement:TW-1999-009");
        written("agreement:TW-1999-009");
        jdbc.sql("alter table audit_entry disable trigger audit_entry_kept").update();
        jdbc.sql("delete from audit_entry where id = ?").param(first + 1).update();
        assertThat(chain.verify(List.of(first)).broken()).isEqualTo(first);
        assertThat(chain.verify(List.of(first + 2)).broken()).isEqualTo(first + 2);
    }

    /** Codes are stored and hashed, since names change; nobody has to read them. */
    @Test
    @Transactional
    void namesTerritoriesAndProgrammesInTheReadersLanguage() {
        publisher.publishEvent(new Confirmed());
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        Line line = changes.of("agreement:TW-1999-010").get(0);
        assertThat(line.sentence()).contains("Pinsk District").doesNotContain("BY-BR-PINSK");
        assertThat(line.differences())
                .containsExactlyInAnyOrder(
                        new Difference("Partner Pinsk District", "Vetka District", "Pinsk District"),
                        new Difference("Programme", "", "Lipetsk Oblast – Belarus 2022"));
        LocaleContextHolder.setLocale(Locale.forLanguageTag("be"));
        assertThat(changes.of("agreement:TW-1999-010").get(0).sentence()).contains("Пінскі раён");
        assertThat(jdbc.sql("select details::text from audit_entry where subject = 'agreement:TW-1999-010'")
                        .query(String.class)
                        .single())
                .contains("BY-BR-PINSK");
    }

    record Confirmed() implements Change {

        @Override
        public String subject() {
            return "agreement:TW-1999-010";
        }

        @Override
        public String sentence() {
            return "audit.agreement.partnerConfirmed";
        }

        @Override
        public List<String> details() {
            return List.of("TW-1999-010", "BY-BR-PINSK");
        }

        @Override
        public Map<String, String> before() {
            return Map.of("partner.BY-BR-PINSK", "BY-HO-VETKA");
        }

        @Override
        public Map<String, String> after() {
            return Map.of("partner.BY-BR-PINSK", "BY-BR-PINSK", "programme", "LIP-BY-2022");
        }
    }

    /** Whoever owns the database can switch the trigger off; she cannot do so unseen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set by = 'somebody else' where id = :second",
                "update audit_entry set details = '[\"TW-1999-007\", \"2022-Q4\"]' where id = :second",
                "update audit_entry set at = at + interval '1 microsecond' where id = :second",
                "update audit_entry set hash = sha256('forged') where id = :second",
                "delete from audit_entry where id = :second"
            })
    @Transactional
    void tamperingBreaksTheChain(String tampering) {
        written("agreement:TW-1999-007");
        long second = written("agreement:TW-1999-007").number();
        written("agreement:TW-1999-007");
        jdbc.sql("alter table audit_entry disable trigger audit_entry_kept").update();
        jdbc.sql(tampering).param("second", second).update();
        assertThat(chain.verify().broken()).isBetween(second, second + 1);
    }

    private Line written(String subject) {
        publisher.publishEvent(new Planned(subject));
        return changes.of(subject).get(0);
    }
}
