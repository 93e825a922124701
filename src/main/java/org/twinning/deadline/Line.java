package org.twinning.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Deadline;

/**
 * A deadline as one reader sees it.
 *
 * @param late the day is over
 * @param mark what she said of it; null when nothing, or when the day has come on which she wanted to be reminded
 * @param until the day on which she wants to be reminded
 */
public record Line(
        Deadline deadline,
        boolean late,
        @Nullable Mark mark,
        @Nullable LocalDate until) {}
