package org.twinning.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;

/** A picture is taken when it can be read to its last line; it is shrunk while it is read, so that no large one fills the memory. */
final class ImageCheck {

    /** A sheet of A3 at 600 dots to the inch has 70 million. */
    private static final long MOST_PIXELS = 120_000_000;

    private static final int MOST_PAGES = 1_000;
    private static final int SAMPLES = 500;

    private ImageCheck() {}

    static int jpeg(Path file) throws IOException {
        return decode(file, "jpeg");
    }

    static int tiff(Path file) throws IOException {
        return decode(file, "tiff");
    }

    /** Every piece of a PNG bears its own sum; the last piece says that it is the last. */
    static int png(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.readLong();
            while (true) {
                int length = in.readInt();
                if (length < 0) {
                    throw new Unacceptable(DocumentRefusal.FILE_BROKEN);
                }
                CRC32 sum = new CRC32();
                byte[] name = in.readNBytes(4);
                sum.update(name);
                byte[] piece = in.readNBytes(length);
                sum.update(piece);
                if (piece.length < length || (int) sum.getValue() != in.readInt()) {
                    throw new Unacceptable(DocumentRefusal.FILE_BROKEN);
                }
                if (name[1] == 'E' && name[2] == 'N') {
                    break;
                }
            }
        } catch (EOFException cutOff) {
            throw new Unacceptable(DocumentRefusal.FILE_BROKEN);
        }
        return decode(file, "png");
    }

    private static int decode(Path file, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            boolean[] incomplete = {false};
            if (format.equals("jpeg")) {
                reader.addIIOReadWarningListener(
                        (IIOReadWarningListener) (source, warning) -> incomplete[0] = incomplete[0]
                                || warning.toLowerCase(java.util.Locale.ROOT).contains("premature"));
            }
            int pages = reader.getNumImages(true);
            if (pages < 1 || pages > MOST_PAGES) {
                throw new Unacceptable(pages < 1 ? DocumentRefusal.FILE_BROKEN : DocumentRefusal.FILE_TOO_DEMANDING);
            }
            for (int page = 0; page < pages; page++) {
                decode(reader, page);
            }
            if (incomplete[0]) {
                throw new Unacceptable(DocumentRefusal.FILE_BROKEN);
            }
            return format.equals("tiff") ? pages : 1;
        } finally {
            reader.dispose();
        }
    }

    private static void decode(ImageReader reader, int page) throws IOException {
        long width = reader.getWidth(page);
        long height = reader.getHeight(page);
        if (width * height > MOST_PIXELS) {
            throw new Unacceptable(DocumentRefusal.FILE_BOMB);
        }
        ImageReadParam small = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / SAMPLES);
        small.setSourceSubsampling(step, step, 0, 0);
        try {
            reader.read(page, small);
        } catch (IIOException unread) {
            if (!reader.canReadRaster() || !String.valueOf(unread.getMessage()).contains("Unsupported Image Type")) {
                throw new Unacceptable(DocumentRefusal.FILE_BROKEN);
            }
            // colours for print (CMYK): the JDK reads them, only not as colours
            reader.readRaster(page, small);
        }
    }
}
