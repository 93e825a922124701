package org.twinning.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL of a test run, and the one place that decides where it is. By default it is the very server that
 * the register brings, started once per JVM with nothing kept; {@code -Dtest.database=container} takes a container, and
 * {@code -Dtest.database=jdbc:postgresql://host/name?user=..&password=..} a server of the tester's.
 */
public record TestServer(String url, String user, String password) {

    private static final String CONTAINER_IMAGE = "postgres:18";

    /** The server of this run, started when first asked for. */
    public static TestServer get() {
        return Holder.SERVER;
    }

    /** An empty database of its own for whoever asks, so that no two Spring contexts meet in one. */
    public String createDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name);
        return name;
    }

    /** Ends every connection to it as well. */
    public void dropDatabase(String name) {
        execute("drop database if exists " + name + " with (force)");
    }

    /** The JDBC address of one database on this server. */
    public String urlOf(String database) {
        return url.replaceFirst("^(jdbc:postgresql://[^/]+/)[^?]*", "$1" + database);
    }

    private void execute(String sql) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        try (Connection connection = DriverManager.getConnection(url, properties);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("The tests' database server refused: " + sql, failure);
        }
    }

    private static TestServer choose(String where) {
        return switch (where) {
            case "embedded" -> embedded();
            case "container" -> container();
            default -> given(where);
        };
    }

    private static TestServer embedded() {
        try {
            Path folder = Path.of("target", "postgres").toAbsolutePath();
            EmbeddedPostgres server = ClusterLocale.set(EmbeddedPostgres.builder())
                    .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                    .setDataDirectory(folder.resolve(UUID.randomUUID().toString()))
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new TestServer("jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @SuppressWarnings("resource") // Testcontainers removes it when the JVM ends.
    private static TestServer container() {
        PostgreSQLContainer server = new PostgreSQLContainer(CONTAINER_IMAGE);
        server.start();
        return new TestServer(server.getJdbcUrl(), server.getUsername(), server.getPassword());
    }

    private static TestServer given(String url) {
        Properties parsed = org.postgresql.Driver.parseURL(url, new Properties());
        if (parsed == null) {
            throw new IllegalArgumentException(
                    "test.database is embedded, container or jdbc:postgresql:..., not " + url);
        }
        return new TestServer(url, parsed.getProperty("user", ""), parsed.getProperty("password", ""));
    }

    private static final class Holder {

        static final TestServer SERVER = choose(System.getProperty("test.database", "embedded"));
    }
}
