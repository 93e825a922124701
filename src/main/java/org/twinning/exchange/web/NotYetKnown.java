package org.twinning.exchange.web;

import java.time.LocalDate;

/** The agreement exists, but on that day the register had no fact about it. */
class NotYetKnown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String number;
    private final LocalDate knownFrom;

    NotYetKnown(String number, LocalDate knownFrom) {
        super(number + " is known from " + knownFrom);
        this.number = number;
        this.knownFrom = knownFrom;
    }

    String number() {
        return number;
    }

    LocalDate knownFrom() {
        return knownFrom;
    }
}
