/** What wants doing by a day, from whoever knows of it, and what each reader has said of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "agreement", "followup"})
package org.twinning.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
