package org.twinning.calendar;

import java.time.LocalDate;
import java.util.List;
import org.twinning.platform.AsOf;

/** Knows entries of one kind or several. An entry about one agreement may leave its subject empty: the pair is put there. */
interface Source {

    /** Those that touch the stretch, no more than so many of each kind, in the language of the request. */
    List<Entry> between(LocalDate from, LocalDate through, AsOf asOf, EntryKind kind, int most);
}
