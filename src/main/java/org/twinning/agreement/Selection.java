package org.twinning.agreement;

import java.util.List;
import org.twinning.platform.AsOf;

/** A choice of agreements by what this package does not know, such as who answers for them; offered as a filter of lists. */
public interface Selection {

    /** As it stands in addresses; its words are the message {@code agreements.only.} and the name. */
    String name();

    /** The numbers of the agreements that the reader would choose on that day. */
    List<String> numbers(AsOf asOf, String person);
}
