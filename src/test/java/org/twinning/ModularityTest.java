package org.twinning;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void packagesDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(TwinningApplication.class).verify();
    }
}
