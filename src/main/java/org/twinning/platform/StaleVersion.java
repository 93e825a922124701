package org.twinning.platform;

/** Somebody else changed the subject after this form was opened; {@link #current()} is the version to build on now. */
public class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String subject;
    private final long current;

    public StaleVersion(String subject, long current) {
        super(subject + " is at version " + current);
        this.subject = subject;
        this.current = current;
    }

    public String subject() {
        return subject;
    }

    public long current() {
        return current;
    }
}
