package org.twinning.account.web;

import java.beans.PropertyEditorSupport;

/** Keeps a text as it was typed: spaces around a password are part of it, as at the sign-in. */
class Verbatim extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(text);
    }
}
