package org.twinning.print;

/** As many PDFs as the register makes at once are being made, and none was finished in time; later there will be room. */
public class PressBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
