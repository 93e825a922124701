package org.twinning.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes PDFs of sheets: to be kept (PDF/A-2a) and to be read aloud (PDF/UA-1). The same sheet becomes the same bytes. Only so
 * many are made at once and only of so much text, so that the rest of the register stays at hand; no database connection
 * is held meanwhile.
 */
@Component
public class Press {

    private static final Face[] FACES = {
        new Face("PT Sans", 400, FontStyle.NORMAL, "pt-sans-400"),
        new Face("PT Sans", 400, FontStyle.ITALIC, "pt-sans-400-italic"),
        new Face("PT Sans", 700, FontStyle.NORMAL, "pt-sans-700"),
        new Face("PT Serif", 700, FontStyle.NORMAL, "pt-serif-700"),
        new Face("DejaVu Sans", 400, FontStyle.NORMAL, "dejavu-sans")
    };

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Semaphore room;
    private final Duration patience;
    private final int longest;

    static {
        XRLog.setLoggerImpl(new PressLog());
    }

    public Press(
            @Value("${register.pdf.at-once:2}") int atOnce,
            @Value("${register.pdf.patience:10s}") Duration patience,
            @Value("${register.pdf.longest:8000000}") int longest) {
        this.room = new Semaphore(atOnce, true);
        this.patience = patience;
        this.longest = longest;
    }

    /**
     * Makes a PDF of a page.
     *
     * @param made stands in the PDF as the moment of its making, whenever that is
     * @throws PressBusy when there is no room for one more
     * @throws TooLong when the page is longer than {@code register.pdf.longest} letters
     */
    public byte[] pdf(String page, Instant made) {
        if (page.length() > longest) {
            throw new TooLong();
        }
        enter();
        try {
            return write(Paper.of(page), made);
        } finally {
            room.release();
        }
    }

    private void enter() {
        try {
            if (!room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PressBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new PressBusy();
        }
    }

    private byte[] write(Paper paper, Instant made) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.withProducer("Twinning Register");
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        for (Face face : FACES) {
            builder.useFont(face::stream, face.family, face.weight, face.style, true);
        }
        builder.withW3cDocument(new W3CDom().fromJsoup(paper.document()), "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new Imprint(made, paper.hash()).on(pdf);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    private record Face(String family, int weight, FontStyle style, String file) {

        ByteArrayInputStream stream() {
            try {
                return new ByteArrayInputStream(
                        new ClassPathResource("paper/fonts/" + file + ".ttf").getContentAsByteArray());
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }
}
