/** Pages on which the follow-up of agreements is read and entered. */
@NullMarked
package org.twinning.followup.web;

import org.jspecify.annotations.NullMarked;
