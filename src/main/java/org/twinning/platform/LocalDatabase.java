package org.twinning.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A real PostgreSQL that the register starts for itself, so that one command on a fresh machine is enough. It listens
 * on the loopback address only, asks for a password, and does not answer a commit before the disk has it.
 */
final class LocalDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final String USER = "postgres";
    private static final String NAME = "twinning";

    private final DataFolder folder;
    private final FolderLock lock;
    private final EmbeddedPostgres server;
    private final String password;

    private LocalDatabase(DataFolder folder, FolderLock lock, EmbeddedPostgres server, String password) {
        this.folder = folder;
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    /** Starts the server on the folder, making the database there the first time. */
    static LocalDatabase start(Path path) {
        Privileges.check();
        try {
            DataFolder folder = DataFolder.at(path);
            FolderLock lock = FolderLock.take(folder.path());
            try {
                return start(folder, lock);
            } catch (IOException | SQLException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (DatabaseProblem problem) {
            throw problem;
        } catch (AccessDeniedException denied) {
            throw new DatabaseProblem(
                    "This user may not write " + denied.getFile() + ", where the register keeps its data.",
                    "Give the folder to the user who starts the register, or choose another with"
                            + " REGISTER_DATABASE_DIRECTORY.",
                    denied);
        } catch (IOException | SQLException | RuntimeException failure) {
            throw new DatabaseProblem(
                    "The local PostgreSQL could not be started in the folder "
                            + path.toAbsolutePath().normalize() + ": " + failure.getMessage() + ".",
                    "Read server.log in that folder, see that the folder can be written and the disk is not full, or"
                            + " name a server of your own with SPRING_DATASOURCE_URL.",
                    failure);
        }
    }

    private static LocalDatabase start(DataFolder folder, FolderLock lock) throws IOException, SQLException {
        OrphanedServer.stop(folder.cluster());
        folder.check();
        Path passwordFile = folder.passwordFile();
        String password = Files.readString(passwordFile).strip();
        EmbeddedPostgres server = ClusterLocale.set(EmbeddedPostgres.builder())
                // The only way this library lets initdb have options of ours.
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setConnectConfig("password", password)
                .setDataDirectory(folder.cluster())
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.serverLog().toFile()))
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .start();
        try {
            createDatabase(server);
            folder.markWhole();
        } catch (IOException | SQLException failure) {
            server.close();
            throw failure;
        }
        return new LocalDatabase(folder, lock, server, password);
    }

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            boolean exists;
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                exists = found.next();
            }
            if (!exists) {
                statement.execute("create database " + NAME);
            }
        }
    }

    Path folder() {
        return folder.path();
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    }

    /** Called after the connection pool is closed, since the pool depends on this bean. */
    @Override
    public void close() throws IOException {
        try (lock) {
            server.close();
        }
    }
}
