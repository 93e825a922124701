package org.twinning.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in two sentences instead of a page of trace; the password itself is not repeated. */
class NamedPasswordProblemAnalyzer extends AbstractFailureAnalyzer<NamedPasswordProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NamedPasswordProblem problem) {
        return new FailureAnalysis(
                problem.getMessage(),
                "Name another password, or leave REGISTER_ADMIN_PASSWORD empty for a one-time password on the console.",
                problem);
    }
}
