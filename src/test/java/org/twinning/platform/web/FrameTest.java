package org.twinning.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void replacesAndRemovesOneParameterOfThePagesAddress() {
        Frame frame = frame("q=%D0%B5%D0%BB&asOf=2022-04-29");

        assertThat(frame.with("asOf", "2022-05-10")).isEqualTo("/agreements?q=%D0%B5%D0%BB&asOf=2022-05-10");
        assertThat(frame.with("asOf", null)).isEqualTo("/agreements?q=%D0%B5%D0%BB");
        assertThat(frame(null).with("print", "")).isEqualTo("/agreements?print=");
    }

    @Test
    void keepsTheParametersOfTheAddressForTheAsOfForm() {
        Frame frame = frame("q=%D0%B5%D0%BB+1&status=OVERDUE&status=PLANNED&asOf=2022-04-29&print");

        assertThat(frame.parametersBut("asOf"))
                .isEqualTo(Map.of("q", List.of("ел 1"), "status", List.of("OVERDUE", "PLANNED"), "print", List.of("")));
    }

    private static Frame frame(String query) {
        return new Frame(
                "/agreements",
                query,
                false,
                false,
                false,
                false,
                false,
                "normal",
                Instant.EPOCH,
                "25.11.2026",
                "admin",
                "Administrator");
    }
}
