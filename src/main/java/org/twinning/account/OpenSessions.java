package org.twinning.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends sign-ins on all replicas and in the caller's transaction: the sessions are rows of the same database. */
@Component
class OpenSessions {

    private final JdbcClient jdbc;

    OpenSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void end(String name) {
        jdbc.sql("delete from spring_session where principal_name = ?")
                .param(name)
                .update();
    }
}
