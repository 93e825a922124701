/** Sheets as pages. */
@NullMarked
package org.twinning.print.web;

import org.jspecify.annotations.NullMarked;
