package org.twinning.account;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says who stands behind a sign-in name, as colleagues know her; templates call it {@code @colleagues}. What the register itself
 * recorded on its first day keeps its own name.
 */
@Component
public class Colleagues {

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String named(String signInName) {
        Optional<String> fullName = jdbc.sql("select full_name from app_user where name = ?")
                .param(signInName)
                .query(String.class)
                .optional();
        return fullName.orElse(signInName);
    }
}
