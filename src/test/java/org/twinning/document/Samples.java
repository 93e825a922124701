package org.twinning.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Files as they come: good ones of every kind that is taken, and bad ones of every sort that is not. */
public final class Samples {

    private static final String CONTENT_TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/></Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="%s"/></Relationships>""";

    private Samples() {}

    public static byte[] pdf(String... pages) {
        return pdfWith(null, pages);
    }

    public static byte[] encryptedPdf(String password) {
        return pdfWith(password, "secret");
    }

    private static byte[] pdfWith(String password, String... pages) {
        try (PDDocument document = new PDDocument()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            return bytes(document::save);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A page that is nothing but a picture, as scanners make it. */
    public static byte[] scannedPdf(BufferedImage scan) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, scan),
                        0,
                        300,
                        612,
                        612f * scan.getHeight() / scan.getWidth());
            }
            return bytes(document::save);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static byte[] truncated(byte[] whole) {
        return Arrays.copyOf(whole, whole.length * 2 / 3);
    }

    public static byte[] picture(String format) {
        return bytes(out -> ImageIO.write(drawn("", 300, 200), format, out));
    }

    public static BufferedImage drawn(String text, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setFont(pen.getFont().deriveFont(48f));
        pen.drawString(text, 40, height / 2);
        pen.drawLine(0, height - 20, width, height - 10);
        pen.dispose();
        return picture;
    }

    /** A PNG of a few hundred bytes that says it has four thousand million points. */
    public static byte[] hugePng() {
        return bytes(out -> {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            piece(out, "IHDR", new byte[] {0, 1, 0, 0, 0, 1, 0, 0, 8, 2, 0, 0, 0});
            piece(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
            piece(out, "IEND", new byte[0]);
        });
    }

    private static void piece(OutputStream out, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        out.write(number(content.length));
        out.write(name.getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.write(number((int) sum.getValue()));
    }

    private static byte[] number(int number) {
        return new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }

    public static byte[] docx(String text) {
        return office(
                "word/document.xml",
                "wordprocessingml.document",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                        + "wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>" + text
                        + "</w:t></w:r></w:p></w:body></w:document>");
    }

    public static byte[] xlsx(String text) {
        return office(
                "xl/workbook.xml",
                "spreadsheetml.sheet",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/"
                        + "spreadsheetml/2006/main\"><sheets/></workbook>",
                "xl/sharedStrings.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>" + text
                        + "</t></si></sst>");
    }

    public static byte[] macroDocx() {
        return office("word/document.xml", "wordprocessingml.document", "<a/>", "word/vbaProject.bin", "macro");
    }

    public static byte[] pptx() {
        return office("ppt/presentation.xml", "presentationml.presentation", "<a/>");
    }

    /** "A billion laughs": a kilobyte that becomes gigabytes where declarations are believed. */
    public static byte[] xmlBomb() {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (int at = 1; at < 30; at++) {
            text.append("<!ENTITY a")
                    .append(at)
                    .append(" \"")
                    .append(("&a" + (at - 1) + ";").repeat(10))
                    .append("\">");
        }
        return office(
                "word/document.xml",
                "wordprocessingml.document",
                text.append("]><a>&a29;</a>").toString());
    }

    public static byte[] deepXml() {
        return office("word/document.xml", "wordprocessingml.document", "<a>".repeat(20_000) + "</a>".repeat(20_000));
    }

    /** A gigabyte of nothing in a megabyte. */
    public static byte[] zipBomb() {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                add(
                        zip,
                        "[Content_Types].xml",
                        CONTENT_TYPES.formatted("word/document.xml", "wordprocessingml.document"));
                add(zip, "_rels/.rels", RELATIONS.formatted("word/document.xml"));
                zip.putNextEntry(new ZipEntry("word/media/image1.bin"));
                byte[] nothing = new byte[1024 * 1024];
                for (int at = 0; at < 1024; at++) {
                    zip.write(nothing);
                }
                zip.closeEntry();
            }
        });
    }

    private static byte[] office(String main, String kind, String content, String... more) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", CONTENT_TYPES.formatted(main, kind));
        entries.put("_rels/.rels", RELATIONS.formatted(main));
        entries.put(main, content);
        for (int at = 0; at < more.length; at += 2) {
            entries.put(more[at], more[at + 1]);
        }
        return zip(entries);
    }

    public static byte[] odt(String text) {
        return odt(text, "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
    }

    public static byte[] encryptedOdt() {
        return odt(
                "x",
                "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                        + "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>");
    }

    private static byte[] odt(String text, String manifest) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text");
        entries.put(
                "content.xml",
                "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:text><text:p>"
                        + text
                        + "</text:p></o:text></o:body></o:document-content>");
        entries.put("META-INF/manifest.xml", manifest);
        return zip(entries);
    }

    public static byte[] zip(Map<String, String> entries) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> entry : entries.entrySet()) {
                    add(zip, entry.getKey(), entry.getValue());
                }
            }
        });
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** What Office makes of a document with a password: its old container around a stream of that name. */
    public static byte[] encryptedOffice() {
        byte[] container = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, container, 0, magic.length);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, container, 1024, name.length);
        return container;
    }

    public static byte[] letter(String text) {
        return ("From: =?UTF-8?Q?I._Sakalova?= <office@example.by>\r\nTo: office@example.ru\r\nDate: Mon, 9 May 2022 10:00:00 +0300\r\n"
                        + "Message-ID: <1@example.by>\r\nSubject: Letter\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=\"b1\"\r\n\r\n--b1\r\n"
                        + "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text
                        + "\r\n--b1--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] encryptedLetter() {
        return new String(letter("x"), StandardCharsets.UTF_8)
                .replace("multipart/mixed", "multipart/encrypted")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] program() {
        byte[] program = new byte[2048];
        program[0] = 'M';
        program[1] = 'Z';
        return program;
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
