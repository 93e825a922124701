/** Who did what and when: listens to every change, adds and never alters, and shows when somebody else did. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package org.twinning.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
