package org.twinning.platform;

/** A change that the rules do not allow. Nothing was stored; the form shows the reason and keeps what was typed. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal reason;
    private final transient Object[] arguments;

    public Refused(Refusal reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = arguments;
    }

    public Refusal reason() {
        return reason;
    }

    public Object[] arguments() {
        return arguments;
    }
}
