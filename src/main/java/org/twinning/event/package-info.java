/** Signing events and visits: an occasion, its agenda, its protocol, and the act of signing itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "territory", "agreement"})
package org.twinning.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
