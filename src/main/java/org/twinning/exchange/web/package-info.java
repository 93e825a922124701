/** The interface under {@code /api/v1}: its questions, its documents, its refusals, and their description. */
@NullMarked
package org.twinning.exchange.web;

import org.jspecify.annotations.NullMarked;
