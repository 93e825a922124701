package org.twinning.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.AsOf;
import org.twinning.platform.NotFound;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;
import org.twinning.platform.Upload;

/**
 * Keeps the outlines of territories for the map. A file is taken whole or not at all; what it replaces, and what is taken back,
 * stays as rows.
 */
@Service
@Transactional
public class OutlineRegister {

    private static final String LOADS = """
            select l.*, count(o.territory) as outlines, count(o.territory) filter (where o.withdrawn_at is null) as drawn
            from outline_load l left join territory_outline o on o.load = l.id
            """;

    private final JdbcClient jdbc;
    private final TerritoryDirectory directory;
    private final Recorder recorder;
    private final ApplicationEventPublisher changes;

    OutlineRegister(
            JdbcClient jdbc, TerritoryDirectory directory, Recorder recorder, ApplicationEventPublisher changes) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.recorder = recorder;
        this.changes = changes;
    }

    /**
     * What stands in a file that was sent.
     *
     * @throws Refused when there is none, or it is larger than outlines need to be
     */
    public byte[] content(@Nullable Upload upload) {
        if (upload == null) {
            throw new Refused(OutlineRefusal.OUTLINES_EMPTY);
        }
        if (upload.content() == null || upload.size() > OutlineFile.MOST_BYTES) {
            throw new Refused(OutlineRefusal.OUTLINES_TOO_LARGE, OutlineFile.MOST_BYTES / 1024 / 1024);
        }
        try {
            return Files.readAllBytes(upload.content());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /**
     * Everything that is wrong with a file, so that all of it can be mended at once; nothing when it can be loaded.
     *
     * @throws Refused when it cannot be read at all
     */
    @Transactional(readOnly = true)
    public List<OutlineFault> faults(byte[] file) {
        OutlineFile read = OutlineFile.read(file);
        Map<String, Geometry> standing = new LinkedHashMap<>();
        drawn(recorder.present()).forEach(it -> standing.put(it.territory(), it.shape()));
        Set<String> codes = new LinkedHashSet<>(read.shapes().keySet());
        codes.addAll(standing.keySet());
        List<OutlineFault> faults = new ArrayList<>(read.faults());
        faults.addAll(OutlineCheck.faults(read.shapes(), standing, directory.byCode(codes)));
        return faults;
    }

    /**
     * Draws these outlines from now on, in place of those of the same territories.
     *
     * @param credit to whom they are owed
     * @throws Refused when anything is wrong with them; nothing is stored then
     */
    public long load(byte[] file, String credit) {
        if (!faults(file).isEmpty()) {
            throw new Refused(OutlineRefusal.OUTLINES_FAULTY);
        }
        Map<String, Geometry> shapes = OutlineFile.read(file).shapes();
        Stamp stamp = recorder.stamp();
        long load = jdbc.sql(
                        "insert into outline_load (credit, recorded_at, recorded_by) values (:credit, :at, :by) returning id")
                .param("credit", credit)
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .query(Long.class)
                .single();
        shapes.forEach((territory, shape) -> {
            jdbc.sql(
                            "update territory_outline set withdrawn_at = :at where territory = :territory and withdrawn_at is null")
                    .param("at", Timestamp.from(stamp.at()))
                    .param("territory", territory)
                    .update();
            jdbc.sql("""
                    insert into territory_outline (load, territory, shape, recorded_at, recorded_by)
                    values (:load, :territory, :shape, :at, :by)""")
                    .param("load", load)
                    .param("territory", territory)
                    .param("shape", new WKBWriter().write(shape))
                    .param("at", Timestamp.from(stamp.at()))
                    .param("by", stamp.by())
                    .update();
        });
        changes.publishEvent(new OutlineChange.Loaded(load, credit, shapes.size(), Map.of("credit", credit)));
        return load;
    }

    /**
     * Draws none of these any more; what they had replaced is not drawn again.
     *
     * @throws Refused when that has been done
     */
    public void takeBack(long load, String reason) {
        OutlineLoad known = get(load);
        if (known.takenBack() != null) {
            throw new Refused(OutlineRefusal.OUTLINES_TAKEN_BACK);
        }
        Stamp stamp = recorder.stamp();
        jdbc.sql("update outline_load set withdrawn_at = :at, withdrawn_by = :by, reason = :reason where id = :load")
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .param("reason", reason)
                .param("load", load)
                .update();
        jdbc.sql("update territory_outline set withdrawn_at = :at where load = :load and withdrawn_at is null")
                .param("at", Timestamp.from(stamp.at()))
                .param("load", load)
                .update();
        changes.publishEvent(new OutlineChange.TakenBack(load, known.credit(), Map.of("reason", reason)));
    }

    /** Those that are drawn, as it was known. */
    @Transactional(readOnly = true)
    public List<Outline> drawn(AsOf known) {
        return jdbc.sql("""
                select o.territory, l.credit, o.shape from territory_outline o join outline_load l on l.id = o.load
                where known(o.recorded_at, o.withdrawn_at, :known) order by o.territory""")
                .param("known", known.moment())
                .query((row, number) ->
                        new Outline(row.getString("territory"), row.getString("credit"), shape(row.getBytes("shape"))))
                .list();
    }

    /** All that was ever loaded, the latest first. */
    @Transactional(readOnly = true)
    public List<OutlineLoad> loads() {
        return jdbc.sql(LOADS + " group by l.id order by l.id desc")
                .query((row, number) -> load(row))
                .list();
    }

    /** @throws NotFound when nothing was loaded under that number */
    @Transactional(readOnly = true)
    public OutlineLoad get(long load) {
        return jdbc.sql(LOADS + " where l.id = :load group by l.id")
                .param("load", load)
                .query((row, number) -> load(row))
                .optional()
                .orElseThrow(() -> new NotFound("outlines " + load));
    }

    private static OutlineLoad load(ResultSet row) throws SQLException {
        return new OutlineLoad(
                row.getLong("id"),
                row.getString("credit"),
                row.getInt("outlines"),
                row.getInt("drawn"),
                TerritoryDirectory.stamp(row),
                row.getString("reason"),
                row.getString("withdrawn_by"));
    }

    private static Geometry shape(byte[] binary) {
        try {
            return new WKBReader().read(binary);
        } catch (ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
