package org.twinning;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.twinning.journey.Visitor;
import org.twinning.platform.AsOf;
import org.twinning.print.BookReader;

/**
 * Times sheets as PDFs beside Chromium printing the same page in the same run, and a programme of a thousand agreements. Not
 * one of the tests of {@code verify}; bench/README.md says how to run it.
 */
@Journey
class PrintBench {

    private static final int ROUNDS = 25;
    private static final String SHEET = "/agreements/TW-2022-002/status-sheet?asOf=2026-11-25";
    private static final String PROGRAMME = "/programmes/LIP-BY-2022/status-sheet?asOf=2024-06-01";

    private static final AsOf DAY = AsOf.of(LocalDate.of(2024, 6, 1));

    @Autowired
    private BookReader books;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void timesSheets(Visitor visitor) throws Exception {
        Page page = visitor.signedIn("admin", Journey.PASSWORD, options -> options);
        compare("status sheet of one agreement", page, SHEET, ROUNDS);
        makeUp(Integer.getInteger("bench.agreements", 1_000));
        compare("status sheet of a programme of a thousand", page, PROGRAMME, 5);
        compare("book of a thousand", page, "/book/all?asOf=2024-06-01", 3);
        say("book of a thousand", "read alone", took(5, () -> books.read("all", DAY, Locale.ENGLISH)
                .agreements()));
        String list = "/agreements.pdf?asOf=2024-06-01&programme=LIP-BY-2022";
        say("list of a thousand", "PDF by the register", took(5, () -> file(page, list).length));
        pages("list of a thousand", file(page, list));
    }

    private void compare(String what, Page page, String address, int rounds) throws Exception {
        String pdf = address.replaceFirst("(\\?|$)", ".pdf$1");
        forgetPeaks();
        double ours = took(rounds, () -> file(page, pdf).length);
        long peak = peak();
        double alone = took(rounds, () -> file(page, address).length);
        double chromium = took(rounds, () -> {
            page.navigate(address);
            return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)).length;
        });
        say(what, "page alone", alone);
        say(what, "PDF by the register", ours);
        say(what, "Chromium, page and print", chromium);
        print("%s: Chromium / register = %.1f; heap at its peak %d MB%n".formatted(what, chromium / ours, peak >> 20));
        print("load of the machine: %.1f%n"
                .formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        pages(what, file(page, pdf));
    }

    private static void pages(String what, byte[] pdf) throws Exception {
        Files.createDirectories(Path.of("target", "pdf"));
        Files.write(Path.of("target", "pdf", "bench-" + what.replace(' ', '-') + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            print("%s: %d pages, %d KB%n".formatted(what, document.getNumberOfPages(), pdf.length >> 10));
        }
    }

    private static byte[] file(Page page, String address) {
        APIResponse answer =
                page.context().request().get(address, RequestOptions.create().setTimeout(120_000));
        if (answer.status() != 200) {
            throw new AssertionError(address + " answered " + answer.status());
        }
        return answer.body();
    }

    /** The median after three warm rounds, in milliseconds. */
    private static double took(int rounds, Supplier<Integer> task) {
        long bytes = 0;
        for (int warm = 0; warm < Math.min(rounds, 3); warm++) {
            bytes += task.get();
        }
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            bytes += task.get();
            times[round] = (System.nanoTime() - begun) / 1e6;
        }
        if (bytes == 0) {
            throw new AssertionError("nothing was made");
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }

    private static void forgetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .mapToLong(it -> it.getPeakUsage().getUsed())
                .sum();
    }

    private void makeUp(int agreements) throws Exception {
        String statements = Files.readString(Path.of("bench/agreements.sql"))
                .replace(":agreements", String.valueOf(agreements))
                .replace("case when i % 100 = 0 then (select code from programme limit 1) end", "'LIP-BY-2022'");
        transaction.executeWithoutResult(status -> {
            for (String statement : statements.split(";\\s*\\n")) {
                jdbc.execute(statement);
            }
        });
    }

    private static void say(String what, String how, double milliseconds) {
        print("%s: %s %.0f ms%n".formatted(what, how, milliseconds));
    }

    private static void print(String line) {
        System.out.print(line);
    }
}
