/** The pages of signing events, and the page on which a signing is recorded. */
@NullMarked
package org.twinning.event.web;

import org.jspecify.annotations.NullMarked;
