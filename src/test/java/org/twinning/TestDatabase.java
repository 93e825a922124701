package org.twinning;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.twinning.platform.TestServer;

/**
 * Gives a Spring context an empty database of its own on the server of the run, which Flyway then fills. A slice test
 * imports it beside {@code @AutoConfigureTestDatabase(replace = NONE)}; {@link RegisterTest} and {@link Journey} bring it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    @Bean
    JdbcConnectionDetails testConnection() {
        TestServer server = TestServer.get();
        return new Fresh(server, server.createDatabase());
    }

    record Fresh(TestServer server, String name) implements JdbcConnectionDetails, AutoCloseable {

        @Override
        public String getUsername() {
            return server.user();
        }

        @Override
        public String getPassword() {
            return server.password();
        }

        @Override
        public String getJdbcUrl() {
            return server.urlOf(name);
        }

        /** A server that lives on after the tests is left as it was found. */
        @Override
        public void close() {
            if (!System.getProperty("test.database", "embedded").equals("embedded")) {
                server.dropDatabase(name);
            }
        }
    }
}
