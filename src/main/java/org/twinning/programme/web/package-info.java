/** The pages of programmes. */
@NullMarked
package org.twinning.programme.web;

import org.jspecify.annotations.NullMarked;
