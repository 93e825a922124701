package org.twinning.overview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Named;
import org.twinning.agreement.Status;
import org.twinning.platform.AsOf;
import org.twinning.territory.TerritoryDirectory;

/** What a chart counts is what the list counts that its number opens. */
@RegisterTest
@Transactional
class ChartReaderTest {

    private static final AsOf DAY = AsOf.of(LocalDate.of(2024, 3, 1));

    @Autowired
    private ChartReader charts;

    @Autowired
    private AgreementCatalogue catalogue;

    @Autowired
    private AgreementRegister register;

    @Autowired
    private TerritoryDirectory directory;

    @Autowired
    private EntityManager store;

    @Test
    void everyNumberIsThatOfItsList() {
        enter();
        AgreementQuery all = AgreementQuery.all(DAY);
        charts.byProgramme(DAY).rows().forEach(row -> {
            AgreementQuery list = all.ofProgramme(Objects.requireNonNullElse(row.code(), AgreementQuery.NONE));
            assertThat(catalogue.countByStatus(list)).isEqualTo(row.counts());
        });
        charts.signingsPerYear(DAY).rows().forEach(row -> assertThat(
                        count(all.signedIn(Integer.valueOf(Objects.requireNonNull(row.code())))))
                .isEqualTo(row.total()));
        charts.byArea(DAY, Locale.ENGLISH).rows().forEach(row -> assertThat(
                        count(all.ofArea(Objects.requireNonNullElse(row.code(), AgreementQuery.NONE))))
                .isEqualTo(row.total()));
    }

    @Test
    void allIsInIt() {
        enter();
        long known = count(AgreementQuery.all(DAY));
        long signed = count(AgreementQuery.all(DAY)
                .standing(Set.of(Status.SIGNED, Status.IN_FORCE, Status.SUSPENDED, Status.EXPIRED, Status.TERMINATED)));
        assertThat(charts.byProgramme(DAY).total()).isEqualTo(known).isGreaterThan(60);
        assertThat(charts.signingsPerYear(DAY).total()).isEqualTo(signed).isPositive();
        assertThat(charts.byArea(DAY, Locale.ENGLISH).total()).isGreaterThan(known);
    }

    @Test
    void yearsWithoutASigningStandBetweenThoseWithOne() {
        enter();
        List<String> years = charts.signingsPerYear(DAY).rows().stream()
                .map(it -> Objects.requireNonNull(it.code()))
                .toList();
        assertThat(years).isSorted();
        assertThat(Integer.parseInt(years.get(years.size() - 1)) - Integer.parseInt(years.get(0)))
                .isEqualTo(years.size() - 1);
    }

    private long count(AgreementQuery query) {
        Map<Status, Long> counts = catalogue.countByStatus(query);
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private void enter() {
        List<String> areas = catalogue.areas().stream().map(Named::code).toList();
        new RandomAgreements(21, register, directory, store, areas).enter(80);
    }
}
