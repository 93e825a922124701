/** A register of twinning agreements between districts: one package for each thing the ministry talks about. */
@NullMarked
package org.twinning;

import org.jspecify.annotations.NullMarked;
