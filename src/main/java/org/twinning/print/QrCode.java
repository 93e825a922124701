package org.twinning.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a square of dots, the same picture for screen, paper and PDF. */
public record QrCode(String content) {

    /** Points of the picture for one dot: printers do not blur them then. */
    private static final int DOT = 8;

    private static final int WHITE = 0xffffff;

    /** As the address of a picture that needs no further file. */
    public String pictureAddress() {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(picture(), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    private BufferedImage picture() {
        BitMatrix dots = dots();
        BufferedImage picture =
                new BufferedImage(dots.getWidth() * DOT, dots.getHeight() * DOT, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, dots.get(x / DOT, y / DOT) ? 0 : WHITE);
            }
        }
        return picture;
    }

    private BitMatrix dots() {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
        } catch (WriterException tooLong) {
            throw new IllegalStateException("too long for a QR code: " + content, tooLong);
        }
    }
}
