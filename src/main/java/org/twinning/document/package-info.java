/** The papers: texts, protocols, reports and photographs in versions, what they say, and where the originals on paper are. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "territory", "agreement", "event", "followup"})
package org.twinning.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
