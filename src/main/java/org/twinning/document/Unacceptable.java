package org.twinning.document;

import java.io.IOException;

/** A file that is not taken, with the reason; thrown where it is seen, deep in a reader of the file. */
final class Unacceptable extends IOException {

    private static final long serialVersionUID = 1L;

    private final DocumentRefusal why;

    Unacceptable(DocumentRefusal why) {
        super(why.name());
        this.why = why;
    }

    DocumentRefusal why() {
        return why;
    }
}
