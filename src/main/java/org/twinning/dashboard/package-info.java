/** The front page: what stands where, what is late, what comes next. It owns no table. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "territory",
            "agreement",
            "event",
            "programme",
            "followup",
            "overview",
            "deadline"
        })
package org.twinning.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
