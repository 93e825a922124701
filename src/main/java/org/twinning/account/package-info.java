/** Users, their roles, how they sign in, and what each role may see and do. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package org.twinning.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
