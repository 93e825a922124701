package org.twinning.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL that outlived a killed register. It still owns the data folder, and a second server would refuse to
 * start on it. To be called only under the {@link FolderLock}.
 */
final class OrphanedServer {

    private static final int PATIENCE_SECONDS = 20;

    private OrphanedServer() {}

    /** Stops the server that runs on this cluster, if one does; committed data stays, as after any shutdown. */
    static void stop(Path cluster) throws IOException {
        Optional<ProcessHandle> server = find(cluster);
        if (server.isPresent()) {
            askToStop(server.get());
            await(server.get());
        }
    }

    private static Optional<ProcessHandle> find(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(line -> Long.valueOf(line.strip()))
                .flatMap(ProcessHandle::of)
                .filter(process -> runsOn(process, cluster));
    }

    /** The number may have passed to a stranger since: only a process that names this cluster is the server. */
    private static boolean runsOn(ProcessHandle process, Path cluster) {
        ProcessHandle.Info info = process.info();
        return info.commandLine()
                .map(line -> line.contains(cluster.toString()))
                .orElseGet(() -> info.command().orElse("").contains("postgres"));
    }

    /** PostgreSQL's "fast" shutdown is the interrupt signal, which Java cannot send itself. */
    private static void askToStop(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException noSuchCommand) {
            server.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
