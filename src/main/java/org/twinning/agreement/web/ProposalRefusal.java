package org.twinning.agreement.web;

import org.twinning.platform.Refusal;

/** What the door asks before it lets an agreement in; the rules of agreements themselves lie behind it. */
enum ProposalRefusal implements Refusal {
    PARTNERS_HAVE_AGREEMENT;

    @Override
    public String field() {
        return "another";
    }
}
