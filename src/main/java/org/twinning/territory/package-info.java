/** Regions, districts and cities, and what they were called when. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package org.twinning.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
