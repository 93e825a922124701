package org.twinning.document;

import org.jspecify.annotations.Nullable;
import org.twinning.platform.Refusal;

/** Why a paper is not taken. Nothing of it is kept. */
public enum DocumentRefusal implements Refusal {
    FILE_EMPTY("file"),
    FILE_TOO_LARGE("file"),
    FILE_NOT_ACCEPTED("file"),
    FILE_ENCRYPTED("file"),
    FILE_BROKEN("file"),
    /** It would grow beyond measure when opened. */
    FILE_BOMB("file"),
    /** Nobody knows what is in it: looking at it took too long or too much memory. */
    FILE_TOO_DEMANDING("file"),
    FILE_ALREADY_HERE("file"),
    /** More came at once than is kept at once. */
    FILE_LEFT_OUT("file"),
    /** Somebody else attached it while the page with many files was open. */
    TEXT_ALREADY_HERE("file"),
    DOCUMENT_IN_THE_FUTURE("dated"),
    DOCUMENT_WITHDRAWN(null),
    DOCUMENT_NOT_WITHDRAWN(null),
    /** The same file came a second time while the first was withdrawn. */
    ATTACHED_ANEW(null),
    NOTHING_TO_ATTACH_TO(null);

    private final @Nullable String field;

    DocumentRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
