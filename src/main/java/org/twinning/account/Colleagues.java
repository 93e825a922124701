package org.twinning.account;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;
import org.twinning.platform.PersonNames;

/**
 * Says who stands behind a sign-in name, as colleagues know her; templates call it {@code @colleagues}. What the register itself
 * recorded on its first day keeps its own name. A page names the same few on many rows: of each the database is asked once.
 */
@Component
@RequestScope
public class Colleagues implements PersonNames {

    private final JdbcClient jdbc;
    private final Map<String, String> met = new HashMap<>();

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String named(String signInName) {
        return met.computeIfAbsent(
                signInName,
                name ->
                        jdbc
                                .sql("select full_name from app_user where name = ?")
                                .param(name)
                                .query(String.class)
                                .list()
                                .stream()
                                .findFirst()
                                .orElse(name));
    }
}
