package org.twinning.followup;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Mention;
import org.twinning.platform.AsOf;

/** Agreements by the names of those whom one speaks with. */
@Component
class ContactNames implements Mention {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    ContactNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> of(String word, AsOf asOf) {
        return new LinkedHashSet<>(jdbc.sql("""
                select distinct agreement from contact_person
                where fold(name) like '%' || fold(:word) || '%'
                  and since <= :asOf and known(recorded_at, withdrawn_at, :known)
                order by agreement limit :most""")
                .param("word", word.replace("%", "\\%").replace("_", "\\_"))
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .param("most", MOST)
                .query(String.class)
                .list());
    }
}
