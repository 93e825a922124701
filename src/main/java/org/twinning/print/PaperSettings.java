package org.twinning.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Iterator;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.LocalText;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Rows;
import org.twinning.platform.Stamp;

/** What administrators decide about sheets: the letterhead, and whether the public may check. Each change is a row of its own. */
@Service
@Transactional(readOnly = true)
public class PaperSettings {

    private static final int WIDEST = 2_000;

    private final JdbcClient jdbc;
    private final Recorder recorder;
    private final ApplicationEventPublisher events;

    PaperSettings(JdbcClient jdbc, Recorder recorder, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.recorder = recorder;
        this.events = events;
    }

    /** Those that count now; nothing on the letterhead and no checks by the public until somebody decides otherwise. */
    public Setting now() {
        return jdbc.sql("select * from paper_setting order by id desc limit 1")
                .query((row, index) -> new Setting(row.getLong("id"), letterhead(row), row.getBoolean("public_checks")))
                .optional()
                .orElse(new Setting(0, new Letterhead(null, null), false));
    }

    static Letterhead letterhead(ResultSet row) throws SQLException {
        return new Letterhead(Rows.textOrNull(row, "name"), row.getBytes("arms"));
    }

    /**
     * Decides anew.
     *
     * @param picture arms that replace the present ones; null keeps them
     * @param noArms takes the present ones away
     */
    @Transactional
    public void decide(@Nullable LocalText name, byte @Nullable [] picture, boolean noArms, boolean publicChecks) {
        Setting before = now();
        byte[] arms = picture != null
                ? png(picture)
                : noArms ? null : before.letterhead().arms();
        if (!Objects.equals(name, before.letterhead().name())
                || !java.util.Arrays.equals(arms, before.letterhead().arms())) {
            events.publishEvent(new PaperChange.LetterheadChanged(
                    text(before.letterhead().name()),
                    text(name),
                    before.letterhead().arms() != null,
                    arms != null));
        }
        if (publicChecks != before.publicChecks()) {
            events.publishEvent(new PaperChange.PublicChecks(publicChecks));
        }
        Stamp stamp = recorder.stamp();
        jdbc.sql("""
                insert into paper_setting (name_ru, name_be, name_en, arms, public_checks, recorded_at, recorded_by)
                values (:ru, :be, :en, :arms, :public, :at, :by)""")
                .param("ru", name == null ? null : name.ru())
                .param("be", name == null ? null : name.be())
                .param("en", name == null ? null : name.en())
                .param("arms", arms)
                .param("public", publicChecks)
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .update();
    }

    private static String text(@Nullable LocalText name) {
        return name == null
                ? ""
                : java.util.stream.Stream.of(name.ru(), name.be(), name.en())
                        .filter(Objects::nonNull)
                        .collect(java.util.stream.Collectors.joining(" / "));
    }

    /** Read and written anew, so that what goes on every sheet is a picture and nothing else. */
    private static byte[] png(byte[] picture) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new Refused(PaperRefusal.NO_PICTURE);
            }
            ImageReader reader = readers.next();
            reader.setInput(input);
            if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > WIDEST) {
                throw new Refused(PaperRefusal.PICTURE_TOO_LARGE);
            }
            BufferedImage image = reader.read(0);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refused(PaperRefusal.NO_PICTURE);
        }
    }

    public record Setting(long id, Letterhead letterhead, boolean publicChecks) {}
}
