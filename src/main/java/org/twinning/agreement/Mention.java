package org.twinning.agreement;

import java.util.Set;
import org.twinning.platform.AsOf;

/** Finds agreements by a word that this package does not know of, such as the name of a contact person. */
public interface Mention {

    /** The numbers of the agreements of which it is said, in any spelling; not more than one looks through. */
    Set<String> of(String word, AsOf asOf);
}
