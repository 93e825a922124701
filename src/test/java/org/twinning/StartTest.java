package org.twinning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.twinning.platform.TestServer;

/** A start that fails says why in a sentence, not in a page of trace. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://localhost:1/register, No connection to the database jdbc:postgresql://localhost:1/register",
        "jdbc:h2:mem:register, The database address jdbc:h2:mem:register is not that of a PostgreSQL.",
        "localhost:5432, The database address localhost:5432 is not that of a PostgreSQL."
    })
    void aWrongAddressIsSaidInASentence(String url, String sentence, CapturedOutput output) {
        assertThatThrownBy(() -> start(url, "somebody", "secret-word"));
        assertThat(output)
                .contains(sentence)
                .contains("SPRING_DATASOURCE_URL")
                .doesNotContain("\tat ")
                .doesNotContain("secret-word");
    }

    @Test
    void anUnknownUserIsSaidInASentence(CapturedOutput output) {
        String url = TestServer.get().urlOf("postgres");
        assertThatThrownBy(() -> start(url, "nobody_here", "secret-word"));
        assertThat(output)
                .contains("as user nobody_here: ")
                .contains("SPRING_DATASOURCE_PASSWORD")
                .doesNotContain("\tat ")
                .doesNotContain("secret-word");
    }

    @Test
    void aPasswordThatCannotBeKeptIsSaidInASentence(CapturedOutput output) {
        SpringApplication register = new SpringApplication(TwinningApplication.class);
        register.addPrimarySources(List.of(TestDatabase.class));
        assertThatThrownBy(() -> register.run("--server.port=0", "--register.admin.password=" + "secret-word".repeat(7))
                .close());
        assertThat(output)
                .contains("REGISTER_ADMIN_PASSWORD is 77 bytes long")
                .doesNotContain("\tat ")
                .doesNotContain("secret-word");
    }

    private static void start(String url, String user, String password) {
        new SpringApplication(TwinningApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password)
                .close();
    }
}
