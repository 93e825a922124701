/** Sets of agreements planned together, with a target and a lead ministry. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "territory", "agreement"})
package org.twinning.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
