package org.twinning.platform;

/** Why an answer says no, where its status alone would leave the reader guessing. */
public final class Denial {

    /** Request attribute that holds the reason; its messages are {@code error.} and the reason. */
    public static final String REASON = "org.twinning.denial.reason";

    /** Request attribute that holds the whole sentence, in the reader's language. */
    public static final String SENTENCE = "org.twinning.denial.sentence";

    /** The form's cross-site token is missing or another's. */
    public static final String FORM_OUTDATED = "form";

    /** The same, and nobody is signed in any more: the session is lost. */
    public static final String FORM_SIGNED_OUT = "form.signedOut";

    /** A program gave no name and password, or wrong ones. */
    public static final String CREDENTIALS = "credentials";

    /** The one-time password has not been replaced yet. */
    public static final String MUST_CHOOSE_PASSWORD = "password";

    /** A day or a moment was asked of on which nothing was known of it, unless it never was at all. */
    public static final String NOT_KNOWN_THEN = "then";

    private Denial() {}
}
