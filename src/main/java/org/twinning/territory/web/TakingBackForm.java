package org.twinning.territory.web;

import jakarta.validation.Valid;
import org.twinning.platform.Form;

/** Why a fact is taken back. */
class TakingBackForm extends Form {

    @Valid
    public BasisForm basis = new BasisForm();
}
