package org.twinning.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Knocks at the database once before the pool does, whose own complaint would fill a page. */
@Component
class ConnectionCheck implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            knock(pool);
        }
        return bean;
    }

    private static void knock(HikariDataSource pool) {
        try {
            DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword())
                    .close();
        } catch (SQLException refusal) {
            throw new DatabaseProblem(
                    "No connection to the database " + withoutParameters(pool.getJdbcUrl()) + " as user "
                            + pool.getUsername() + ": " + refusal.getMessage(),
                    "Check SPRING_DATASOURCE_URL (jdbc:postgresql://host:5432/name), SPRING_DATASOURCE_USERNAME and"
                            + " SPRING_DATASOURCE_PASSWORD; without them the register starts a PostgreSQL of its own.",
                    refusal);
        }
    }

    /** Parameters may hold a password, which has no business on a console. */
    static String withoutParameters(String jdbcUrl) {
        int parameters = jdbcUrl.indexOf('?');
        return parameters < 0 ? jdbcUrl : jdbcUrl.substring(0, parameters);
    }
}
