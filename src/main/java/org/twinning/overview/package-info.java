/** Pictures of the whole register: where partnerships are, where they are missing, how they came about. It owns no agreement. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "territory", "agreement", "programme", "followup"})
package org.twinning.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
