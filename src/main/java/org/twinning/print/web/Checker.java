package org.twinning.print.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.twinning.platform.AsOf;
import org.twinning.platform.Recorder;
import org.twinning.print.IssuedSheet;
import org.twinning.print.Told;

/**
 * Draws a sheet again, of its own day and of today, and compares fact by fact; of its own day then word by word, so that a
 * sheet is called current only when the same would be printed.
 */
@Component
class Checker {

    private final PageReader pages;
    private final Recorder recorder;

    Checker(PageReader pages, Recorder recorder) {
        this.pages = pages;
        this.recorder = recorder;
    }

    Check check(IssuedSheet sheet, HttpServletRequest here, HttpServletResponse answer) {
        Optional<String> again = read(sheet, day(sheet), here, answer);
        Optional<String> today = read(sheet, recorder.present(), here, answer);
        if (again.isEmpty() || today.isEmpty()) {
            return new Check(sheet, true, List.of(), List.of(), null);
        }
        Told told = Told.of(sheet.content());
        Told then = Told.of(again.get());
        Told now = Told.of(today.get());
        List<Told.Difference> corrected = told.differences(then);
        return new Check(
                sheet,
                false,
                corrected,
                Stream.concat(then.differences(now).stream(), told.differencesOfToday(now).stream())
                        .toList(),
                corrected.isEmpty() && !told.readsLike(then) ? again.get() : null);
    }

    /** A page tells of its own day a little more than of one that its reader chose: as the sheet was drawn, so again. */
    private AsOf day(IssuedSheet sheet) {
        boolean ofItsOwnDay =
                sheet.issuedAt().atZone(recorder.zone()).toLocalDate().equals(sheet.asOf());
        return ofItsOwnDay ? AsOf.today(sheet.asOf()) : AsOf.of(sheet.asOf());
    }

    private Optional<String> read(IssuedSheet sheet, AsOf day, HttpServletRequest here, HttpServletResponse answer) {
        return pages.read(new Question(sheet.question()), day, sheet.locale(), here, answer)
                .map(page -> Frozen.of(page).content());
    }
}
