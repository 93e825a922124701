package org.twinning.event.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.twinning.agreement.Signing.Signer;
import org.twinning.platform.PlannedDate;

/** One partner's hand under an agreement. */
class SideForm {

    public boolean signs;

    @Size(max = 200)
    public @Nullable String signatory;

    @Size(max = 300)
    public @Nullable String post;

    public @Nullable PlannedDate signed;
    public boolean confirmed;

    Signer signer(int position) {
        return new Signer(position, signatory, post, signed, confirmed);
    }
}
