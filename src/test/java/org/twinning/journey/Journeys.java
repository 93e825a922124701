package org.twinning.journey;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Brings a {@link Visitor} to each journey, and leaves a picture of what the visitor saw last under
 * {@code target/journeys} when it fails.
 */
public final class Journeys implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Journeys.class);
    private static final Path PICTURES = Path.of("target", "journeys");

    /** Decides before the register is started for nothing. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Machine.chromium().isPresent() && Machine.node().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium and Node.js are there");
        }
        String missing =
                "A journey needs Chromium (CHROMIUM_PATH) and Node.js (PLAYWRIGHT_NODEJS_PATH) on the machine.";
        if (Machine.mustJourney()) {
            throw new IllegalStateException(missing);
        }
        return ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent(Visitor.class, key -> arrive(context), Visitor.class);
    }

    /** Each thread has a browser of its own: what Playwright hands out belongs to one thread. */
    private static Visitor arrive(ExtensionContext context) {
        Browser browser = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        Thread.currentThread(),
                        key -> Browser.start(
                                Machine.chromium().orElseThrow(), Machine.node().orElseThrow()),
                        Browser.class);
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return new Visitor(browser, "http://localhost:" + port);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(context.getStore(NAMESPACE).get(Visitor.class, Visitor.class))
                .ifPresent(visitor -> {
                    if (context.getExecutionException().isPresent()) {
                        visitor.photograph(
                                PICTURES, context.getRequiredTestMethod().getName());
                    }
                    visitor.leave();
                    if (!visitor.complaints().isEmpty()) {
                        throw new AssertionError(String.join("\n", visitor.complaints()));
                    }
                });
    }
}
