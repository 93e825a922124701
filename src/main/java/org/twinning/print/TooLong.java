package org.twinning.print;

/** A page that would become longer a PDF than the register makes. */
public class TooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
