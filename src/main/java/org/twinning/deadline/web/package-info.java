/** The page that staff open in the morning. */
@NullMarked
package org.twinning.deadline.web;

import org.jspecify.annotations.NullMarked;
