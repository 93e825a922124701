package org.twinning.platform;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL refuses to run as root; under Linux it is then started in a user namespace of its own, if that is allowed. */
final class Privileges {

    private Privileges() {}

    static void check() {
        if (isRoot() && !LinuxUtils.isUnshareAvailable()) {
            throw new DatabaseProblem(
                    "PostgreSQL does not run as root, and this machine does not allow a user namespace for it (unshare).",
                    "Start the register as an ordinary user, or name a PostgreSQL server with SPRING_DATASOURCE_URL.");
        }
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notLinux) {
            return false;
        }
    }
}
