/** Briefing sheets as pages and as files for editing. */
@NullMarked
package org.twinning.briefing.web;

import org.jspecify.annotations.NullMarked;
