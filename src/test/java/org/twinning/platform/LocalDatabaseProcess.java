package org.twinning.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A register reduced to its local database: writes rows without end, and says after each that it is committed. */
final class LocalDatabaseProcess {

    private LocalDatabaseProcess() {}

    public static void main(String[] arguments) throws SQLException {
        try {
            write(LocalDatabase.start(Path.of(arguments[0])));
        } catch (DatabaseProblem problem) {
            System.out.println(problem.getMessage() + "\n" + problem.remedy());
            System.exit(1);
        }
    }

    private static void write(LocalDatabase database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("create table written (number integer primary key)");
            for (int number = 1; ; number++) {
                statement.execute("insert into written values (" + number + ")");
                System.out.println("committed " + number);
            }
        }
    }
}
