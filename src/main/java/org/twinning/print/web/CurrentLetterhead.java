package org.twinning.print.web;

import org.springframework.stereotype.Component;
import org.twinning.print.Letterhead;
import org.twinning.print.PaperSettings;

/** What stands at the head of a sheet that is made now; templates call it {@code @letterhead}. */
@Component("letterhead")
public class CurrentLetterhead {

    private final PaperSettings settings;

    CurrentLetterhead(PaperSettings settings) {
        this.settings = settings;
    }

    public Letterhead now() {
        return settings.now().letterhead();
    }
}
