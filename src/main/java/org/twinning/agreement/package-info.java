/** The heart of the register: agreements, their facts, and what follows from the facts on any day. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "territory"})
package org.twinning.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
