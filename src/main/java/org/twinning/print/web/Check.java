package org.twinning.print.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.print.IssuedSheet;
import org.twinning.print.Told.Difference;

/**
 * What is to be said of a sheet today.
 *
 * @param gone whether the register no longer has what the sheet is about
 * @param then what it says today of the sheet's own day, where that differs: corrections and late entries
 * @param since how things stand today, where that differs
 * @param reworded what it says today of the sheet's own day, where no fact of it differs and its words do
 */
record Check(
        IssuedSheet sheet,
        boolean gone,
        List<Difference> then,
        List<Difference> since,
        @Nullable String reworded) {

    public boolean current() {
        return !gone && !corrected() && since.isEmpty();
    }

    private boolean corrected() {
        return !then.isEmpty() || reworded != null;
    }

    /** Which sentence sums it up. */
    public String verdict() {
        return gone ? "gone" : current() ? "current" : corrected() ? "corrected" : "since";
    }
}
