/** The pictures as pages. */
@NullMarked
package org.twinning.overview.web;

import org.jspecify.annotations.NullMarked;
