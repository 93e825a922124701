package org.twinning.platform;

import org.jspecify.annotations.Nullable;

/** The register cannot get at its database: says what is wrong and what the person at the console can do about it. */
class DatabaseProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    DatabaseProblem(String problem, String remedy) {
        this(problem, remedy, null);
    }

    DatabaseProblem(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
