package org.twinning.platform;

/** A fact that was asked for has been taken back meanwhile, by somebody else or in another window. */
public class TakenBack extends NotFound {

    private static final long serialVersionUID = 1L;

    private final String subject;

    /** @param subject of what it told, as the audit trail calls it */
    public TakenBack(String subject) {
        super("what was taken back of " + subject);
        this.subject = subject;
    }

    public String subject() {
        return subject;
    }
}
