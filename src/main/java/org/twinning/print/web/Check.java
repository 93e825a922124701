package org.twinning.print.web;

import java.util.List;
import org.twinning.print.IssuedSheet;
import org.twinning.print.Told.Difference;

/**
 * What is to be said of a sheet today.
 *
 * @param gone whether the register no longer has what the sheet is about
 * @param then what it says today of the sheet's own day, where that differs: corrections and late entries
 * @param since how things stand today, where that differs
 */
record Check(IssuedSheet sheet, boolean gone, List<Difference> then, List<Difference> since) {

    public boolean current() {
        return !gone && then.isEmpty() && since.isEmpty();
    }

    /** Which sentence sums it up. */
    public String verdict() {
        return gone ? "gone" : current() ? "current" : then.isEmpty() ? "since" : "corrected";
    }
}
