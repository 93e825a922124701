package org.twinning.agreement.web;

import org.springframework.validation.Errors;
import org.twinning.agreement.GroundsForm;

/** Why an entry is taken back, and who answers for it. */
class WithdrawalForm extends GroundsForm {

    void check(Errors errors) {
        citation.check(errors);
    }
}
