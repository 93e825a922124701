package org.twinning.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that holds the local database: the cluster, the server's own programs (never in the system's temporary
 * folder, where they would be cleaned away), its log, the password that keeps other users of the machine out, and a
 * mark that the cluster was once whole.
 */
record DataFolder(Path path) {

    static final String MAJOR = "18";

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
    private static final long LOG_LIMIT_BYTES = 5_000_000;

    static DataFolder at(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) {
            Files.createDirectories(absolute);
            keepToOwner(absolute, "rwx------");
        }
        return new DataFolder(absolute.toRealPath());
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    Path programs() {
        return path.resolve("programs");
    }

    Path serverLog() throws IOException {
        Path file = path.resolve("server.log");
        if (Files.exists(file) && Files.size(file) > LOG_LIMIT_BYTES) {
            Files.delete(file);
        }
        return file;
    }

    /** A file, not a setting: {@code initdb} reads it from there, and nobody has to know it. */
    Path passwordFile() throws IOException {
        Path file = path.resolve("password");
        if (!Files.exists(file)) {
            Files.createFile(file);
            keepToOwner(file, "rw-------");
            Files.writeString(file, UUID.randomUUID().toString());
        }
        return file;
    }

    /**
     * Moves a cluster aside that was never once started to the end: an interrupted {@code initdb} leaves something that
     * looks like a cluster and is none. Refuses a cluster of another major version, which this server cannot read.
     */
    void check() throws IOException {
        if (Files.exists(cluster()) && !Files.exists(mark())) {
            Path aside = path.resolve("cluster-unfinished-" + System.currentTimeMillis());
            Files.move(cluster(), aside);
            Files.deleteIfExists(path.resolve("password"));
            log.warn("The database in {} was never finished; it is now {} and a new one is made.", cluster(), aside);
        }
        Path version = cluster().resolve("PG_VERSION");
        if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR)) {
            throw new DatabaseProblem(
                    "The data folder " + path + " was written by PostgreSQL "
                            + Files.readString(version).strip() + ", and this register brings PostgreSQL " + MAJOR
                            + ".",
                    "Use the register that wrote it, or choose another folder with REGISTER_DATABASE_DIRECTORY.");
        }
    }

    /** After the first good start: the library leaves the programs open to everybody's writing. */
    void markWhole() throws IOException {
        if (Files.exists(programs())) {
            keepToOwner(programs(), "rwx------");
        }
        if (!Files.exists(mark())) {
            Files.writeString(mark(), "PostgreSQL " + MAJOR + System.lineSeparator());
        }
    }

    private static void keepToOwner(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private Path mark() {
        return path.resolve("whole");
    }
}
