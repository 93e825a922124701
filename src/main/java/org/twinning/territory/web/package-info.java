/**
 * The pages of territories. They show what territories have agreed, so they lean on agreements, which lean on territories:
 * a module of its own keeps that from becoming a circle.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "territory", "agreement", "overview"})
package org.twinning.territory.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
