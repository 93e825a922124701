package org.twinning.platform;

import java.time.LocalDate;
import java.util.List;

/**
 * Knows of things that want doing by a day; whoever owns such dates answers for them, in a window of days that is a setting
 * of its own. The answer follows from facts and the day alone, so nothing depends on a job having run.
 */
public interface DeadlineSource {

    /** What is due or overdue on the day, the sentences in the language of the request. */
    List<Deadline> on(AsOf asOf);

    /**
     * What is due in a stretch of days, as a calendar shows it, done things left out. Whoever can look beyond the window of the
     * list says so; the others tell what the list holds.
     */
    default List<Deadline> between(LocalDate from, LocalDate through, AsOf asOf) {
        return on(asOf).stream()
                .filter(it ->
                        !it.dated().firstDay().isAfter(through) && !it.due().isBefore(from))
                .toList();
    }
}
