package org.twinning.exchange.web;

/** A parameter that cannot be understood; a question half understood would get a wrong answer. */
class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String reason;
    private final transient Object[] arguments;

    /** The reason is a message key under {@code api.problem.}; the sentence says what to do. */
    BadParameter(String parameter, String reason, Object... arguments) {
        super(parameter + ": " + reason);
        this.parameter = parameter;
        this.reason = reason;
        this.arguments = arguments;
    }

    String parameter() {
        return parameter;
    }

    String key() {
        return "api.problem." + reason;
    }

    Object[] arguments() {
        return arguments;
    }
}
