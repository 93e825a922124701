/** The register for machines: the same facts as the pages tell, as documents that programs can read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "territory", "agreement", "document"})
package org.twinning.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
