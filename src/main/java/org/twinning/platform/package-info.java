/**
 * What any register would need and no other package should repeat: the local PostgreSQL, the clock, the console, dates,
 * texts and forms. It knows nothing of twinning, so everything may lean on it.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.twinning.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
