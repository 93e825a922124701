/** Pages for signing in, for one's own account, and for administrators to look after users. */
@NullMarked
package org.twinning.account.web;

import org.jspecify.annotations.NullMarked;
