package org.twinning.document;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.platform.AsOf;
import org.twinning.platform.Deadline;
import org.twinning.platform.DeadlineSource;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Words;

/** Originals that are away and should be back soon, or should have been. */
@Component
class LoansDue implements DeadlineSource {

    private final JdbcClient jdbc;
    private final Words words;
    private final int window;

    LoansDue(JdbcClient jdbc, Words words, @Value("${register.deadlines.loans}") int window) {
        this.jdbc = jdbc;
        this.words = words;
        this.window = window;
    }

    @Override
    public List<Deadline> on(AsOf asOf) {
        return away(LocalDate.EPOCH, asOf.date().plusDays(window), asOf);
    }

    @Override
    public List<Deadline> between(LocalDate from, LocalDate through, AsOf asOf) {
        return away(from, through, asOf);
    }

    private List<Deadline> away(LocalDate from, LocalDate through, AsOf asOf) {
        return jdbc.sql("""
                select o.agreement, o.position, l.borrower, l.lent, l.until
                from original_loan l join original o on o.id = l.original
                where l.lent <= :asOf and (l.returned is null or l.returned > :asOf) and l.until between :from and :through
                  and known(l.recorded_at, l.withdrawn_at, :known)
                  and exists (select from agreement_particulars p join agreement a on a.id = p.agreement
                    where a.number = o.agreement and known(p.recorded_at, p.withdrawn_at, :known))
                order by l.until, l.id""")
                .param("asOf", asOf.date())
                .param("from", from)
                .param("through", through)
                .param("known", asOf.moment())
                .query((row, at) -> deadline(
                        row.getString("agreement"),
                        row.getInt("position"),
                        row.getString("borrower"),
                        row.getObject("lent", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    private Deadline deadline(String number, int position, String borrower, LocalDate lent, LocalDate until) {
        return new Deadline(
                        "LOAN",
                        "loan:" + number + ":" + position + ":" + until,
                        PlannedDate.day(until),
                        number,
                        words.message("deadline.loan", String.valueOf(position), borrower, words.when(lent)),
                        "/agreements/" + number + "/originals")
                .doneBy("/agreements/" + number + "/originals/" + position + "/return");
    }
}
