package org.twinning.print.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.twinning.platform.AsOf;
import org.twinning.platform.Recorder;
import org.twinning.print.IssuedSheet;
import org.twinning.print.Told;

/** Asks the page of a sheet again, of the sheet's own day and of today, and compares fact by fact. */
@Component
class Checker {

    private final PageReader pages;
    private final Recorder recorder;

    Checker(PageReader pages, Recorder recorder) {
        this.pages = pages;
        this.recorder = recorder;
    }

    Check check(IssuedSheet sheet, HttpServletRequest here, HttpServletResponse answer) {
        Told told = Told.of(sheet.content());
        Optional<Told> then = read(sheet, AsOf.today(sheet.asOf()), here, answer);
        Optional<Told> now = read(sheet, recorder.present(), here, answer);
        return then.isEmpty() || now.isEmpty()
                ? new Check(sheet, true, List.of(), List.of())
                : new Check(
                        sheet, false, told.differences(then.get()), then.get().differences(now.get()));
    }

    private Optional<Told> read(IssuedSheet sheet, AsOf day, HttpServletRequest here, HttpServletResponse answer) {
        return pages.read(new Question(sheet.question()), day, sheet.locale(), here, answer)
                .map(page -> Told.of(Frozen.of(page).content()));
    }
}
