package org.twinning.briefing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes a briefing as a text file (DOCX) for editing, with headings and tables that are such, in its own language. */
public final class TextFile {

    /** A twentieth of a point is the measure of pages, half a point that of letters. */
    private static final long TWIPS_A_MM = 57;

    private static final int TITLE = 32;
    private static final int HEADING = 24;

    private final XWPFDocument document = new XWPFDocument();

    private TextFile(Locale language) {
        styles(language);
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(210 * TWIPS_A_MM));
        size.setH(BigInteger.valueOf(297 * TWIPS_A_MM));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(18 * TWIPS_A_MM);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
    }

    /**
     * The bytes of the file.
     *
     * @param day of which it speaks, in words
     * @param remarks heading of the remarks
     */
    public static byte[] of(Briefing briefing, String day, String remarks, Locale language) {
        TextFile file = new TextFile(language);
        file.document.getProperties().getCoreProperties().setTitle(briefing.title());
        file.paragraph("Heading1", briefing.title());
        file.paragraph(null, day).getRuns().get(0).setBold(true);
        briefing.facts().forEach(it -> file.paragraph(null, it));
        if (briefing.remarks() != null) {
            file.paragraph("Heading2", remarks);
            briefing.remarks().words().lines().forEach(it -> file.paragraph(null, it));
        }
        briefing.parts().forEach(file::part);
        try (XWPFDocument written = file.document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            written.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void part(Briefing.Part part) {
        paragraph("Heading2", part.heading());
        if (part.rows().isEmpty()) {
            paragraph(null, part.none());
            return;
        }
        XWPFTable table = document.createTable(1, part.columns().size());
        table.setWidth("100%");
        fill(table.getRow(0), part.columns(), true);
        table.getRow(0).setRepeatHeader(true);
        part.rows().forEach(it -> fill(table.createRow(), it, false));
        if (part.more() != null) {
            paragraph(null, part.more());
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells, boolean bold) {
        row.setCantSplitRow(true);
        for (int at = 0; at < cells.size(); at++) {
            XWPFRun run = row.getCell(at).getParagraphArray(0).createRun();
            run.setText(cells.get(at));
            run.setBold(bold);
        }
    }

    private XWPFParagraph paragraph(@Nullable String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void styles(Locale language) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(tag(language));
        heading(styles, "Heading1", "heading 1", 0, TITLE);
        heading(styles, "Heading2", "heading 2", 1, HEADING);
    }

    private static void heading(XWPFStyles styles, String id, String name, int level, int size) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setQFormat(CTOnOff.Factory.newInstance());
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        paragraph.addNewKeepNext();
        CTRPr letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewSz().setVal(BigInteger.valueOf(size));
        styles.addStyle(new XWPFStyle(style));
    }

    private static String tag(Locale language) {
        return switch (language.getLanguage()) {
            case "be" -> "be-BY";
            case "en" -> "en-GB";
            default -> "ru-RU";
        };
    }
}
