package org.twinning.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a page of stack trace into the two sentences of the {@link DatabaseProblem}. */
class DatabaseProblemAnalyzer extends AbstractFailureAnalyzer<DatabaseProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseProblem problem) {
        return new FailureAnalysis(problem.getMessage(), problem.remedy(), problem);
    }
}
