package org.twinning.document;

import static org.twinning.document.PaperFact.KEEPING;
import static org.twinning.document.PaperRefusal.CERTIFIED_AFTER_ANNULLED;
import static org.twinning.document.PaperRefusal.KEPT_ELSEWHERE_THAT_DAY;
import static org.twinning.document.PaperRefusal.LOAN_ENDS_BEFORE_IT_BEGINS;
import static org.twinning.document.PaperRefusal.PAPER_UNCHANGED;
import static org.twinning.document.PaperRefusal.RETURNED_BEFORE_LENT;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.Citations;
import org.twinning.agreement.Grounds;
import org.twinning.platform.FieldsAsText;
import org.twinning.platform.NotFound;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;
import org.twinning.platform.Stamp;
import org.twinning.platform.TakenBack;

/**
 * Puts right what was entered wrong about originals and certified copies. What changed later is no correction but a further
 * fact ({@link OriginalRegister}). A certified copy keeps its number, also when it never was.
 */
@Service
@Transactional
public class OriginalCorrections {

    private static final FieldsAsText JSON = new FieldsAsText();

    private final JdbcClient jdbc;
    private final PaperRows rows;
    private final OriginalRegister register;
    private final Citations citations;
    private final Recorder recorder;
    private final ApplicationEventPublisher changes;

    OriginalCorrections(
            JdbcClient jdbc,
            PaperRows rows,
            OriginalRegister register,
            Citations citations,
            Recorder recorder,
            ApplicationEventPublisher changes) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.register = register;
        this.citations = citations;
        this.recorder = recorder;
        this.changes = changes;
    }

    /**
     * The fact as it stands now, which is another row than the one asked for once that has been corrected.
     *
     * @throws NotFound when there is none
     * @throws TakenBack when it does not stand any more
     */
    @Transactional(readOnly = true)
    public StandingPaper present(PaperFact fact, long id) {
        return rows.present(fact, id);
    }

    public void correctKeeping(long id, OriginalRegister.NewKeeping right, Grounds grounds) {
        StandingPaper wrong = hold(KEEPING, id);
        register.check(wrong.agreement(), right);
        if (jdbc.sql(
                                "select count(*) from original_keeping where original = ? and since = ? and id <> ? and withdrawn_at is null")
                        .params(original(wrong), right.since().text(), id)
                        .query(Long.class)
                        .single()
                > 0) {
            throw new Refused(KEPT_ELSEWHERE_THAT_DAY);
        }
        correct(wrong, right.row(), grounds);
        register.refuseLentBeforeKept(original(wrong));
    }

    public void correctLoan(
            long id, String borrower, LocalDate lent, LocalDate until, @Nullable LocalDate returned, Grounds grounds) {
        StandingPaper wrong = hold(PaperFact.LOAN, id);
        register.refuseToCome(lent);
        if (until.isBefore(lent)) {
            throw new Refused(LOAN_ENDS_BEFORE_IT_BEGINS);
        }
        if (returned != null) {
            register.refuseToCome(returned);
            if (returned.isBefore(lent)) {
                throw new Refused(RETURNED_BEFORE_LENT, lent);
            }
        }
        register.refuseTwiceAway(original(wrong), id, lent, returned);
        correct(
                wrong,
                PaperRows.row("borrower", borrower, "lent", lent, "until", until, "returned", returned),
                grounds);
        register.refuseLentBeforeKept(original(wrong));
    }

    /** @param counts whether it never was annulled, or not rightly; no other copy can have its number meanwhile */
    public void correctCopy(
            long id, String recipient, LocalDate certified, String certifiedBy, boolean counts, Grounds grounds) {
        StandingPaper wrong = hold(PaperFact.COPY, id);
        register.refuseToCome(certified);
        LocalDate annulled = counts ? null : wrong.day("annulled");
        if (annulled != null && certified.isAfter(annulled)) {
            throw new Refused(CERTIFIED_AFTER_ANNULLED, annulled);
        }
        Map<String, @Nullable String> right =
                PaperRows.row("recipient", recipient, "certified", certified, "certified_by", certifiedBy);
        if (counts) {
            right.putAll(PaperRows.row("annulled", null, "annulled_because", null));
        }
        correct(wrong, right, grounds);
    }

    /** It never was so. An original that never was anywhere was never lent either. */
    public void takeBack(PaperFact fact, long id, Grounds grounds) {
        StandingPaper wrong = hold(fact, id);
        Stamp stamp = recorder.stamp();
        takeBack(wrong, grounds, stamp);
        if (fact == KEEPING) {
            loansOfNoOriginal(original(wrong)).forEach(loan -> takeBack(loan, grounds, stamp));
            register.refuseLentBeforeKept(original(wrong));
        }
    }

    private void takeBack(StandingPaper wrong, Grounds grounds, Stamp stamp) {
        rows.withdraw(wrong, stamp);
        keep(wrong, null, Map.of(), grounds, stamp);
    }

    private List<StandingPaper> loansOfNoOriginal(long original) {
        return jdbc.sql("""
                select id from original_loan l where l.original = ? and l.withdrawn_at is null
                  and not exists (select from original_keeping k where k.original = l.original and k.withdrawn_at is null)
                order by id""").param(original).query(Long.class).list().stream()
                .map(id -> rows.find(PaperFact.LOAN, id))
                .toList();
    }

    private StandingPaper hold(PaperFact fact, long id) {
        StandingPaper paper = rows.find(fact, id);
        register.lock(paper.agreement());
        return paper;
    }

    private void correct(StandingPaper wrong, Map<String, @Nullable String> right, Grounds grounds) {
        Map<String, @Nullable String> row = new LinkedHashMap<>(wrong.row());
        row.putAll(right);
        Map<String, String> after = wrong.fact().described(row);
        if (wrong.described().equals(after)) {
            throw new Refused(PAPER_UNCHANGED);
        }
        Stamp stamp = recorder.stamp();
        keep(wrong, rows.replace(wrong, right, stamp), after, grounds, stamp);
    }

    private void keep(
            StandingPaper wrong, @Nullable Long latter, Map<String, String> after, Grounds grounds, Stamp stamp) {
        jdbc.sql("""
                insert into paper_correction (fact, former, latter, agreement, before, after, reason, decided_by, source,
                    recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(wrong.fact().name())
                .param(wrong.id())
                .param(latter)
                .param(wrong.agreement())
                .param(JSON.convertToDatabaseColumn(wrong.described()))
                .param(JSON.convertToDatabaseColumn(after))
                .param(grounds.reason())
                .param(grounds.decidedBy())
                .param(citations.cite(grounds.citation()))
                .param(Timestamp.from(stamp.at()))
                .param(stamp.by())
                .update();
        Map<String, String> told = new LinkedHashMap<>(after);
        told.put("reason", grounds.reason());
        told.put("decidedBy", grounds.decidedBy());
        changes.publishEvent(new PaperChange.Corrected(wrong.agreement(), wrong.fact(), wrong.described(), told));
    }

    private static long original(StandingPaper paper) {
        return Long.parseLong(Objects.requireNonNull(paper.text("original")));
    }
}
