package org.twinning.print.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.Interruption;
import org.twinning.agreement.PartnerLine;
import org.twinning.platform.LocalText;

/**
 * The register as a table for spreadsheets and programs: comma-separated (RFC 4180), columns under lasting names, dates as
 * {@code 2022-05-09}, {@code 2022-05}, {@code 2022-Q3} or {@code 2022}. It begins with a mark by which spreadsheets know UTF-8.
 */
@Component
class BookTable {

    private static final String UTF_8_MARK = "\ufeff";

    /** A spreadsheet would take what begins so for a formula; nobody's entry may run on another's desk. */
    private static final String FORMULAS = "=+-@\t\r";

    private static final List<String> COLUMNS = List.of(
            "number",
            "kind",
            "title",
            "programme",
            "status",
            "since",
            "planned",
            "signed",
            "term_end",
            "presumed",
            "first_in_force",
            "partners");

    String of(List<AgreementLine> lines, Locale language) {
        StringWriter text = new StringWriter().append(UTF_8_MARK);
        try (CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            int sides =
                    lines.stream().mapToInt(it -> it.partners().size()).max().orElse(2);
            table.printRecord(head(sides));
            for (AgreementLine line : lines) {
                table.printRecord(row(line, language));
            }
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return text.toString();
    }

    private static List<String> head(int sides) {
        List<String> head = new ArrayList<>(COLUMNS);
        for (int side = 1; side <= sides; side++) {
            head.add("side_" + side + "_code");
            head.add("side_" + side + "_name");
            head.add("side_" + side + "_region");
            head.add("side_" + side + "_country");
            head.add("side_" + side + "_standing");
        }
        return head;
    }

    private static List<@Nullable Object> row(AgreementLine line, Locale language) {
        Interruption interruption = line.conclusion().interruption();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(safe(line.number()));
        row.add(line.kind());
        row.add(text(line.title(), language));
        row.add(text(line.programmeName(), language));
        row.add(line.status());
        row.add(line.conclusion().since());
        row.add(line.planned() == null ? null : line.planned().text());
        row.add(line.signed() == null ? null : line.signed().text());
        row.add(line.conclusion().lastDay());
        row.add(line.conclusion().presumed());
        row.add(interruption == null ? null : interruption.firstInForce().text());
        row.add(line.partners().size());
        for (PartnerLine side : line.partners()) {
            row.add(side.code());
            row.add(text(side.name(), language));
            row.add(text(side.regionName(), language));
            row.add(side.country());
            row.add(side.standing());
        }
        return row;
    }

    private static @Nullable String text(@Nullable LocalText text, Locale language) {
        return text == null ? null : safe(text.in(language));
    }

    private static String safe(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
