package org.twinning.platform;

import java.util.List;

/**
 * Knows of things that want doing by a day; whoever owns such dates answers for them, in a window of days that is a setting
 * of its own. The answer follows from facts and the day alone, so nothing depends on a job having run.
 */
public interface DeadlineSource {

    /** What is due or overdue on the day, the sentences in the language of the request. */
    List<Deadline> on(AsOf asOf);
}
