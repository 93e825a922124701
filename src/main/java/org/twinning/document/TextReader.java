package org.twinning.document;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a file says, page by page where it has pages. Runs in the separate process. */
final class TextReader {

    /** More is no document of this register; what came so far is kept. */
    private static final int MOST_LETTERS = 8_000_000;

    private static final int SHORTEST_TEXT = 8;
    private static final int MOST_SCANNED_PAGES = 300;
    private static final float DOTS_PER_INCH = 300;
    private static final float POINTS_PER_INCH = 72;
    private static final double MOST_DOTS = 20_000_000;

    private final String languages;
    private final List<Page> pages = new ArrayList<>();
    private int letters;

    /** @param languages for the recognition of letters; empty where nothing recognises them */
    private TextReader(String languages) {
        this.languages = languages;
    }

    /** @param page 0 where a file has no pages */
    record Page(int page, String text) {}

    static List<Page> read(Path file, Media media, String languages) throws IOException {
        TextReader reader = new TextReader(languages);
        switch (media) {
            case PDF -> reader.readPdf(file);
            case JPEG, PNG, TIFF -> reader.readPicture(file);
            case DOCX -> reader.readOffice(file, Set.of("p", "tab", "br"), "t", "word/");
            case XLSX -> reader.readOffice(file, Set.of("si", "is"), "t", "xl/");
            case ODT -> reader.readOffice(file, Set.of("p", "h"), "", "content.xml");
            case EML -> reader.add(0, LetterText.of(file));
        }
        return reader.pages;
    }

    private void readPdf(Path file) throws IOException {
        try (PDDocument document = PdfCheck.open(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            PDFRenderer renderer = new PDFRenderer(document);
            int scanned = 0;
            for (int page = 1; page <= document.getNumberOfPages() && letters < MOST_LETTERS; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                if (text.strip().length() < SHORTEST_TEXT && !languages.isEmpty() && scanned < MOST_SCANNED_PAGES) {
                    scanned++;
                    text = recognise(renderer, document.getPage(page - 1).getCropBox(), page);
                }
                add(page, text);
            }
        }
    }

    private String recognise(PDFRenderer renderer, PDRectangle box, int page) throws IOException {
        double square = box.getWidth() * box.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
        float dots = (float) Math.min(DOTS_PER_INCH, Math.sqrt(MOST_DOTS / Math.max(square, 1)));
        BufferedImage picture = renderer.renderImageWithDPI(page - 1, dots, ImageType.GRAY);
        Path file = Files.createTempFile("register-", ".png");
        try {
            ImageIO.write(picture, "png", file.toFile());
            return String.join("\n", Tesseract.read(file, languages).toList());
        } finally {
            Files.delete(file);
        }
    }

    private void readPicture(Path file) throws IOException {
        if (!languages.isEmpty()) {
            int page = 0;
            for (String text : Tesseract.read(file, languages).toList()) {
                add(++page, text);
            }
        }
    }

    /**
     * The text of the XML in an office file.
     *
     * @param breaks elements after which a new line begins
     * @param holder the element that holds text; empty when any does
     */
    private void readOffice(Path file, Set<String> breaks, String holder, String folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.startsWith(folder) && name.endsWith(".xml") && !name.contains("styles")) {
                    try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
                        SafeXml.read(in, new Words(text, breaks, holder));
                    }
                }
            }
        }
        add(0, text.toString());
    }

    private void add(int page, String text) {
        String clean = clean(text);
        if (!clean.isBlank() && letters < MOST_LETTERS) {
            letters += clean.length();
            pages.add(new Page(page, clean));
        }
    }

    /** Without what PostgreSQL cannot keep, and without what its search would take for markup. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")
                .replace('<', '‹')
                .replace('>', '›')
                .replaceAll("[ \\t]+", " ")
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip();
    }

    private static final class Words extends DefaultHandler {
        private final StringBuilder text;
        private final Set<String> breaks;
        private final String holder;
        private int holding;

        Words(StringBuilder text, Set<String> breaks, String holder) {
            this.text = text;
            this.breaks = breaks;
            this.holder = holder;
            this.holding = holder.isEmpty() ? 1 : 0;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals(holder)) {
                holding++;
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals(holder)) {
                holding--;
            }
            if (breaks.contains(name)) {
                text.append('\n');
            }
        }

        @Override
        public void characters(char[] letters, int from, int length) {
            if (holding > 0 && text.length() < MOST_LETTERS) {
                text.append(letters, from, length);
            }
        }
    }
}
