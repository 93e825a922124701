/** Status sheets: what a minister holds in hand. They say the same as the pages, on paper, and name day, maker and sources. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "territory", "agreement", "programme"})
package org.twinning.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
