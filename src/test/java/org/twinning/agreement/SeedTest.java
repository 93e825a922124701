package org.twinning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.platform.AsOf;

/** The six pairs of 2022 stand where the sources put them, and the periods seeded with them follow from their facts. */
@RegisterTest
@Transactional
class SeedTest {

    private static final LocalDate AFTER_ALL = LocalDate.of(2026, 11, 25);

    @Autowired
    private Agreements agreements;

    @Autowired
    private AgreementCatalogue catalogue;

    @ParameterizedTest
    @CsvSource({
        "2022-04-27, 0, 0, 0",
        "2022-04-28, 1, 5, 0",
        "2022-04-29, 1, 5, 0",
        "2022-05-08, 1, 5, 0",
        "2022-05-09, 2, 4, 0",
        "2022-05-10, 2, 4, 0",
        "2022-09-30, 2, 4, 0",
        "2022-10-01, 2, 0, 4",
        "2026-11-25, 2, 0, 4"
    })
    void countsSignedPlannedAndOverdueOnEachDay(LocalDate day, long signed, long planned, long overdue) {
        Map<Status, Long> counts = catalogue.countByStatus(six(day));

        assertThat(counts.getOrDefault(Status.IN_FORCE, 0L)).isEqualTo(signed);
        assertThat(counts.getOrDefault(Status.PLANNED, 0L)).isEqualTo(planned);
        assertThat(counts.getOrDefault(Status.OVERDUE, 0L)).isEqualTo(overdue);
    }

    @Test
    void periodsFollowFromTheFacts() {
        Map<String, Life> lives = new LinkedHashMap<>();
        catalogue
                .findAll(six(AFTER_ALL), Locale.ENGLISH)
                .forEach(
                        it -> lives.put(it.number(), agreements.get(it.number()).life()));

        for (LocalDate day = LocalDate.of(2022, 4, 27); day.getYear() < 2023; day = day.plusDays(1)) {
            Map<String, Conclusion> seeded = new LinkedHashMap<>();
            catalogue.findAll(six(day), Locale.ENGLISH).forEach(it -> seeded.put(it.number(), it.conclusion()));
            Map<String, Conclusion> concluded = new LinkedHashMap<>();
            for (Map.Entry<String, Life> it : lives.entrySet()) {
                it.getValue().on(day).ifPresent(there -> concluded.put(it.getKey(), there));
            }
            assertThat(seeded).as("on %s", day).isEqualTo(concluded);
        }
    }

    @Test
    void onlyTheSecondPairIsConfirmed() {
        assertThat(catalogue.findAll(six(AFTER_ALL), Locale.ENGLISH)).allSatisfy(it -> assertThat(it.provisional())
                .isEqualTo(!it.number().equals("TW-2022-002")));
    }

    private static AgreementQuery six(LocalDate day) {
        return AgreementQuery.all(AsOf.of(day)).ofProgramme("LIP-BY-2022");
    }
}
