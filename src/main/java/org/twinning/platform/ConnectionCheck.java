package org.twinning.platform;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Knocks at the database once before the pool does, whose own complaint would fill a page. */
@Component
class ConnectionCheck implements BeanPostProcessor {

    private static final String REMEDY = "Check SPRING_DATASOURCE_URL (jdbc:postgresql://host:5432/name),"
            + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD;"
            + " without them the register starts a PostgreSQL of its own.";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof JdbcConnectionDetails details) {
            knock(details);
        }
        return bean;
    }

    private static void knock(JdbcConnectionDetails details) {
        String url = details.getJdbcUrl();
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseProblem(
                    "The database address " + withoutParameters(url) + " is not that of a PostgreSQL.", REMEDY);
        }
        try {
            DriverManager.getConnection(url, details.getUsername(), details.getPassword())
                    .close();
        } catch (SQLException refusal) {
            throw new DatabaseProblem(
                    "No connection to the database " + withoutParameters(url) + " as user " + details.getUsername()
                            + ": " + refusal.getMessage(),
                    REMEDY,
                    refusal);
        }
    }

    /** Parameters may hold a password, which has no business on a console. */
    private static String withoutParameters(String url) {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
