package org.twinning.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

    private static final int ENOUGH_ROWS = 50;

    @TempDir
    private Path folder;

    /** Kills a living register in the middle of its writing; each row it reported as committed must be there. */
    @Test
    void losesNothingWhenTheRegisterIsKilled() throws Exception {
        Process register = startWriting();
        int committed = 0;
        try (BufferedReader output = register.inputReader(StandardCharsets.UTF_8)) {
            while (committed < ENOUGH_ROWS) {
                String line = output.readLine();
                assertThat(line).as("the register's output").isNotNull();
                committed = line.startsWith("committed ") ? Integer.parseInt(line.substring(10)) : committed;
            }
            // Through its handle: the process itself would close the output with what was reported last.
            register.toHandle().destroyForcibly();
            String line;
            while ((line = output.readLine()) != null) {
                committed = line.startsWith("committed ") ? Integer.parseInt(line.substring(10)) : committed;
            }
        }
        register.waitFor();
        assertThat(orphan()).as("the server that outlived it").isPresent();

        try (LocalDatabase again = LocalDatabase.start(folder)) {
            assertThat(ask(again, "select count(*) from written where number <= " + committed))
                    .isEqualTo(Integer.toString(committed));
        }
        assertThat(orphan()).isEmpty();
    }

    @Test
    void tellsASecondCopyWhatToDo() throws Exception {
        try (LocalDatabase first = LocalDatabase.start(folder)) {
            Process second = startWriting();
            String output = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(second.waitFor()).isNotZero();
            assertThat(output)
                    .contains("Another copy of the register (process "
                            + ProcessHandle.current().pid() + ") is using the data folder")
                    .contains("REGISTER_DATABASE_DIRECTORY");
            assertThat(ask(first, "select 1")).as("the first copy goes on").isEqualTo("1");
            assertThatThrownBy(() -> LocalDatabase.start(folder)).isInstanceOf(DatabaseProblem.class);
        }
    }

    @Test
    void keepsEveryCommitAndKnowsTheLetters() throws Exception {
        try (LocalDatabase database = LocalDatabase.start(folder)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show listen_addresses")).isEqualTo("localhost");
            assertThat(ask(database, "select lower('Ў') || upper('ё')")).isEqualTo("ўЁ");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (LocalDatabase database = LocalDatabase.start(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "postgres", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void putsAsideAClusterThatWasNeverFinished() throws Exception {
        Files.createDirectories(folder.resolve("cluster"));
        Files.writeString(folder.resolve("cluster").resolve("postgresql.conf"), "");

        try (LocalDatabase database = LocalDatabase.start(folder)) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
        assertThat(folder).isDirectoryContaining("glob:**/cluster-unfinished-*");
    }

    @Test
    void refusesTheDataOfAnotherMajorVersion() throws IOException {
        Files.createDirectories(folder.resolve("cluster"));
        Files.writeString(folder.resolve("cluster").resolve("PG_VERSION"), "17\n");
        Files.writeString(folder.resolve("whole"), "");

        assertThatThrownBy(() -> LocalDatabase.start(folder)).hasMessageContaining("written by PostgreSQL 17");
    }

    private Optional<ProcessHandle> orphan() throws IOException {
        Path pidFile = folder.toRealPath().resolve("cluster").resolve("postmaster.pid");
        return Files.exists(pidFile)
                ? ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
                : Optional.empty();
    }

    private Process startWriting() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocalDatabaseProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static String ask(LocalDatabase database, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
