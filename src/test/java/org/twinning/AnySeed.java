package org.twinning;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/**
 * What must hold for facts made up from any seed: asked of a thousand, other ones each time. A failure says its seed, and {@code
 * -Dtest.seed} asks that one again.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "seed {0}")
@MethodSource("org.twinning.AnySeed$Seeds#chosen")
@ExtendWith(AnySeed.Seeds.class)
public @interface AnySeed {

    class Seeds implements TestExecutionExceptionHandler {

        static LongStream chosen() {
            Long wanted = Long.getLong("test.seed");
            return wanted == null ? new Random().longs(1_000) : LongStream.of(wanted);
        }

        @Override
        public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
            if (failure instanceof TestAbortedException) {
                throw failure;
            }
            throw new AssertionError(test.getDisplayName() + ": " + failure.getMessage(), failure);
        }
    }
}
