/** What every page shares: the day it speaks of, its frame, its errors. */
@NullMarked
package org.twinning.platform.web;

import org.jspecify.annotations.NullMarked;
