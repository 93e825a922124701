/** The front page as a page. */
@NullMarked
package org.twinning.dashboard.web;

import org.jspecify.annotations.NullMarked;
