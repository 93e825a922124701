/** What happens when: the days on which something was, is or falls due, as a calendar on pages and in the readers' own calendars. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account", "territory", "agreement", "event", "followup"})
package org.twinning.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
