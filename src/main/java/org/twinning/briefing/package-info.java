/** Briefing sheets: what one has to know of a territory, or before a visit, on two pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "territory", "agreement", "followup"})
package org.twinning.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
