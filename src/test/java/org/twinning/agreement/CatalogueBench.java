package org.twinning.agreement;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.platform.AsOf;

/**
 * Times the questions of the lists and tiles, and the pages with pictures, over made-up agreements, beside a question that costs next to nothing. Not one
 * of the tests of {@code verify}; bench/README.md says how to run it.
 */
@RegisterTest
class CatalogueBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
    private static final int WARMING = Math.min(3, ROUNDS / 2);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final PageRequest FIRST = PageRequest.ofSize(50);

    @Autowired
    private AgreementCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Test
    @Transactional
    void timesTheQuestions() throws Exception {
        int agreements = Integer.getInteger("bench.agreements", 10_000);
        for (String statement : Files.readString(Path.of("bench/agreements.sql"))
                .replace(":agreements", String.valueOf(agreements))
                .split(";\\s*\\n")) {
            jdbc.sql(statement).update();
        }
        AgreementQuery all = AgreementQuery.all(AsOf.of(DAY));
        String number = jdbc.sql("select max(number) from agreement")
                .query(String.class)
                .single();
        Map<String, Runnable> questions = new LinkedHashMap<>();
        questions.put("list, first page", () -> catalogue.find(all, FIRST, RUSSIAN));
        questions.put("list, last page", () -> catalogue.find(all, PageRequest.of(agreements / 50 - 1, 50), RUSSIAN));
        questions.put(
                "list by planned date",
                () -> catalogue.find(all.sortedBy(AgreementQuery.Sort.PLANNED, true), FIRST, RUSSIAN));
        questions.put(
                "list by pair", () -> catalogue.find(all.sortedBy(AgreementQuery.Sort.PAIR, false), FIRST, RUSSIAN));
        questions.put("overdue", () -> catalogue.find(all.standing(EnumSet.of(Status.OVERDUE)), FIRST, RUSSIAN));
        questions.put("presumed", () -> catalogue.find(all.marked(EnumSet.of(Caveat.PRESUMED)), FIRST, RUSSIAN));
        questions.put("any notice", () -> catalogue.find(all.marked(Caveat.notices()), FIRST, RUSSIAN));
        questions.put("of a region", () -> catalogue.find(all.ofRegion("BY-HO"), FIRST, RUSSIAN));
        questions.put("of a territory", () -> catalogue.find(all.ofTerritory("BY-HO-CHECHERSK"), FIRST, RUSSIAN));
        questions.put("of a programme", () -> catalogue.find(all.ofProgramme("LIP-BY-2022"), FIRST, RUSSIAN));
        questions.put("word: a place", () -> catalogue.find(all.matching("Чачэрск"), FIRST, RUSSIAN));
        questions.put("word: a number", () -> catalogue.find(all.matching(number), FIRST, RUSSIAN));
        questions.put("word: a title", () -> catalogue.find(all.matching("сотрудничестве"), FIRST, RUSSIAN));
        questions.put("counts by status", () -> catalogue.countByStatus(all));
        questions.put("counts by mark", () -> catalogue.countByCaveat(all));
        questions.put("counts by territory", () -> catalogue.countByTerritory(AsOf.of(DAY)));
        questions.put("one agreement", () -> catalogue.dossier(number, AsOf.of(DAY)));
        Map.of(
                        "map", "/overview?",
                        "map of a region", "/overview?region=RU-LIP&",
                        "matrix of regions", "/overview/white-spots?rows=BY&columns=RU&",
                        "matrix of places", "/overview/white-spots?rows=BY.places&columns=RU.places&",
                        "charts", "/overview/charts?",
                        "calendar, month", "/calendar?month=2024-06&",
                        "calendar, year", "/calendar?month=2024-06&view=YEAR&",
                        "timelines of 1,000", "/programmes/LIP-BY-2022?",
                        "map of a territory", "/territories/BY-HO-CHECHERSK?",
                        "agreement", "/agreements/" + number + "?")
                .forEach((name, address) -> questions.put("page: " + name, () -> open(address + "asOf=" + DAY)));
        Runnable yardstick = () -> jdbc.sql("select id from agreement where number = ?")
                .param(number)
                .query(Long.class)
                .single();
        System.out.printf(
                "%n%d agreements%n%-22s %10s %12s %8s%n", agreements, "question", "median ms", "yardstick ms", "ratio");
        String asked = System.getProperty("bench.questions", "");
        questions.keySet().removeIf(name -> !name.contains(asked));
        questions.forEach((name, question) -> {
            double[] both = medians(question, yardstick);
            System.out.printf("%-22s %10.2f %12.3f %8.0f%n", name, both[0], both[1], both[0] / both[1]);
        });
    }

    private void open(String address) {
        try {
            mvc.perform(get(address).with(user("reader").roles("VIEWER")).header("Accept-Language", "ru"))
                    .andExpect(status().isOk());
        } catch (Exception failed) {
            throw new IllegalStateException(address, failed);
        }
    }

    /** In turns, so that whatever else the machine does burdens both alike. */
    private static double[] medians(Runnable question, Runnable yardstick) {
        double[] asked = new double[ROUNDS];
        double[] measured = new double[ROUNDS];
        for (int round = -WARMING; round < ROUNDS; round++) {
            double one = time(question);
            double other = time(yardstick);
            if (round >= 0) {
                asked[round] = one;
                measured[round] = other;
            }
        }
        return new double[] {median(asked), median(measured)};
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
