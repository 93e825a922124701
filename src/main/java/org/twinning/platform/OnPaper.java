package org.twinning.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page for reading that is a sheet of paper too: its address with {@code .pdf} behind it answers with the same view as a
 * PDF, and the bar above the page offers it. Whoever may see the page may have the sheet, and nobody else.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnPaper {

    /** Request attribute that is there when the page is being made for a PDF. */
    String PDF = "org.twinning.pdf";

    /** Request attribute with the {@link AsOf} that a page is asked of, whatever its address says. */
    String DAY = "org.twinning.day";

    /** Parameter of a page that is the reader's own: only what she answers for. */
    String ONLY = "only";

    /** Value of {@link #ONLY}. */
    String MINE = "mine";

    /** A sheet has a list whole where a screen has a page of it, up to so many rows; a longer one says so. */
    int ROWS = 2_000;

    /** Whether the page is not the same for every reader, or not for every one, so that no sheet of it can be checked by others. */
    boolean personal() default false;
}
