package org.twinning.platform;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/**
 * Says what stored codes are called. Codes are kept where something must stay true for ever, as in the audit trail; whoever
 * owns a kind of code answers for it, so that its reader is told a name.
 */
public interface Names {

    /** The names of those codes that are known here, in that language. */
    Map<String, String> of(Collection<String> codes, Locale language);
}
