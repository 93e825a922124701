/** What is done for an agreement once it is there: who answers for it, contacts, the action plan, visits, and long silence. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "territory", "agreement", "account"})
package org.twinning.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
