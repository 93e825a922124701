package org.twinning.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the register's own values from the rows of a query. */
public final class Rows {

    private Rows() {}

    /** From the columns {@code prefix_ru}, {@code prefix_be} and {@code prefix_en}, of which one at least is filled. */
    public static LocalText text(ResultSet row, String prefix) throws SQLException {
        return new LocalText(
                row.getString(prefix + "_ru"), row.getString(prefix + "_be"), row.getString(prefix + "_en"));
    }

    public static @Nullable LocalText textOrNull(ResultSet row, String prefix) throws SQLException {
        return LocalText.ofNullable(
                row.getString(prefix + "_ru"), row.getString(prefix + "_be"), row.getString(prefix + "_en"));
    }

    /** From the columns {@code from} and {@code until}, of which the second may be empty. */
    public static Span span(ResultSet row, String from, String until) throws SQLException {
        return new Span(PlannedDate.parse(row.getString(from)), dateOrNull(row, until));
    }

    public static @Nullable PlannedDate dateOrNull(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : PlannedDate.parse(text);
    }

    /** From the columns {@code prefix_at} and {@code prefix_by}. */
    public static Stamp stamp(ResultSet row, String prefix) throws SQLException {
        return new Stamp(
                row.getObject(prefix + "_at", OffsetDateTime.class).toInstant(), row.getString(prefix + "_by"));
    }
}
