package org.twinning.platform;

import java.time.Instant;
import java.util.List;

/** What others changed while a form was open: the audit trail answers, so that a conflict can show both versions. */
public interface Changes {

    List<Line> since(String subject, Instant opened);

    /** One change with its sentence in the reader's language. */
    record Line(Instant at, String by, String sentence) {}
}
