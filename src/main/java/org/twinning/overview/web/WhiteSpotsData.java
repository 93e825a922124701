package org.twinning.overview.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.twinning.overview.Cell;
import org.twinning.overview.Matrix;
import org.twinning.overview.MatrixReader;
import org.twinning.overview.Place;
import org.twinning.overview.Scope;
import org.twinning.platform.AsOf;
import org.twinning.platform.Words;

/** The matrix as a table for other programs: a line for each pair of places, white spots included. */
@RestController
class WhiteSpotsData {

    /** By this a spreadsheet knows that Cyrillic letters follow. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private final MatrixReader matrices;
    private final Scopes scopes;
    private final Words words;

    WhiteSpotsData(MatrixReader matrices, Scopes scopes, Words words) {
        this.matrices = matrices;
        this.scopes = scopes;
        this.words = words;
    }

    @GetMapping(path = "/overview/white-spots.csv")
    ResponseEntity<String> csv(@ModelAttribute MatrixForm form, AsOf asOf, Locale language) {
        Scope rows = form.rows(scopes);
        Scope columns = form.columns(scopes);
        scopes.refuseUnknown(rows, columns);
        String name = "white-spots-" + rows.text() + "-" + columns.text() + "-" + asOf.date() + ".csv";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(BYTE_ORDER_MARK + table(matrices.read(rows, columns, asOf, language)));
    }

    private String table(Matrix matrix) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            csv.printRecord(
                    words.message("overview.csv.row"),
                    words.message("overview.csv.rowName"),
                    words.message("overview.csv.column"),
                    words.message("overview.csv.columnName"),
                    words.message("overview.csv.inForce"),
                    words.message("overview.csv.others"),
                    words.message("overview.csv.contact"));
            for (Place row : matrix.rows()) {
                for (Place column : matrix.columns()) {
                    line(csv, row, column, matrix.at(row, column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void line(CSVPrinter csv, Place row, Place column, Cell cell) throws IOException {
        csv.printRecord(
                row.extent().text(),
                words.text(row.name()),
                column.extent().text(),
                words.text(column.name()),
                cell.inForce(),
                cell.others(),
                cell.contact() == null ? "" : cell.contact().text());
    }
}
