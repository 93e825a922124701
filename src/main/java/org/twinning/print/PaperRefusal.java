package org.twinning.print;

import org.twinning.platform.Refusal;

/** Why arms were not taken. */
enum PaperRefusal implements Refusal {
    NO_PICTURE,
    PICTURE_TOO_LARGE;

    @Override
    public String field() {
        return "picture";
    }
}
