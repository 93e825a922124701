package org.twinning.document.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.twinning.platform.Form;

/** One row of a {@link ScansForm}, which is sent through by itself: what is wrong with it holds up no other. */
class ScanForm extends Form {

    public String file;

    ScanForm(ScansForm whole, String number, String file) {
        this.file = file;
        key = UUID.nameUUIDFromBytes((whole.key + number).getBytes(StandardCharsets.UTF_8));
    }
}
