package org.twinning.event;

import org.twinning.platform.PlannedDate;
import org.twinning.platform.Upload;

/** Takes the scan of a signed text together with the signing; whoever keeps the papers answers for it. */
public interface SignedTexts {

    /**
     * Looks into what came, before anything is recorded.
     *
     * @param language of the text, by its code
     * @throws org.twinning.platform.Refused when it is not taken
     */
    SignedText examine(Upload upload, String language);

    /** A scan that is taken and waits for its signing to be recorded; it is attached in the same transaction. */
    interface SignedText {
        void attach(String number, PlannedDate signed);
    }
}
