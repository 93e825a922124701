/** Pages of documents: the list with its search, attaching, one document with its versions, the files themselves. */
@NullMarked
package org.twinning.document.web;

import org.jspecify.annotations.NullMarked;
