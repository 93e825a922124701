package org.twinning.platform;

/** Why a form is not taken whatever it says. */
enum SubmissionRefusal implements Refusal {
    SENT_WITH_OTHER_CONTENT
}
