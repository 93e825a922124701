package org.twinning.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.AsOf;

/** With whom one speaks on the sides of agreements, on a day. */
@Service
@Transactional(readOnly = true)
public class ContactPeople {

    private final JdbcClient jdbc;

    ContactPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the agreements in their order; who is spoken to on several of them is named for each. */
    public List<ContactPerson> of(Collection<String> numbers, AsOf asOf) {
        return jdbc.sql("""
                select * from contact_person
                where agreement = any(:numbers) and since <= :asOf and (until is null or until >= :asOf)
                  and known(recorded_at, withdrawn_at, :known)
                order by array_position(:numbers, agreement), territory, name, id""")
                .param("numbers", numbers.toArray(String[]::new))
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .query((row, at) -> new ContactPerson(
                        row.getLong("id"),
                        row.getString("territory"),
                        row.getString("name"),
                        row.getString("post"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }
}
