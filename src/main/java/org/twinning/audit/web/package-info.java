/** The page on which the audit trail is read. */
@NullMarked
package org.twinning.audit.web;

import org.jspecify.annotations.NullMarked;
