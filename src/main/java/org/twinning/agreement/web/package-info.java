/** The list of agreements, the page of each, and the forms that enter, plan and name. */
@NullMarked
package org.twinning.agreement.web;

import org.jspecify.annotations.NullMarked;
