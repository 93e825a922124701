package org.twinning.platform.web;

import java.beans.PropertyEditorSupport;
import java.util.UUID;

/** Reads a form's hidden key. Whoever sends none, or one that the register never gave, sends a form for the first time. */
class SubmissionKey extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(read(text));
    }

    private static UUID read(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unknown) {
            return UUID.randomUUID();
        }
    }
}
