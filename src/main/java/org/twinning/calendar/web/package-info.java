/** The calendar as pages. */
@NullMarked
package org.twinning.calendar.web;

import org.jspecify.annotations.NullMarked;
