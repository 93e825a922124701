package org.twinning.document;

import static org.twinning.document.PaperRefusal.COPY_ANNULLED_ALREADY;
import static org.twinning.document.PaperRefusal.KEPT_SINCE_NOT_OVER;
import static org.twinning.document.PaperRefusal.LENT_BEFORE_KEPT;
import static org.twinning.document.PaperRefusal.LOAN_ENDS_BEFORE_IT_BEGINS;
import static org.twinning.document.PaperRefusal.LOAN_RETURNED_ALREADY;
import static org.twinning.document.PaperRefusal.NOTHING_SIGNED_YET;
import static org.twinning.document.PaperRefusal.ORIGINAL_LENT_OUT;
import static org.twinning.document.PaperRefusal.PAPER_DAY_TOO_EARLY;
import static org.twinning.document.PaperRefusal.PAPER_DAY_TO_COME;
import static org.twinning.document.PaperRefusal.PAPER_SIDE_UNKNOWN;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Refused;

/**
 * The one way to enter what becomes of the papers themselves: where originals lie, to whom they are lent, which copies are
 * certified. Nothing is overwritten: an original that moves, comes back or is lent anew gets a further row.
 */
@Service
@Transactional
public class OriginalRegister {

    private final JdbcClient jdbc;
    private final PaperRows rows;
    private final OriginalsReader reader;
    private final Recorder recorder;
    private final ApplicationEventPublisher changes;

    OriginalRegister(
            JdbcClient jdbc,
            PaperRows rows,
            OriginalsReader reader,
            Recorder recorder,
            ApplicationEventPublisher changes) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reader = reader;
        this.recorder = recorder;
        this.changes = changes;
    }

    /** A further original of the agreement. */
    public void enter(String number, NewKeeping keeping) {
        lock(number);
        requireSigned(number);
        check(number, keeping);
        int position = jdbc.sql("select coalesce(max(position), 0) + 1 from original where agreement = ?")
                .param(number)
                .query(Integer.class)
                .single();
        long id = jdbc.sql("insert into original (agreement, position) values (?, ?) returning id")
                .params(number, position)
                .query(Long.class)
                .single();
        insert(number, PaperChange.Act.ORIGINAL_ENTERED, position, id, keeping);
    }

    /** From that day on it lies elsewhere, or under another mark. */
    public void move(String number, int position, NewKeeping keeping) {
        lock(number);
        Original original = original(number, position);
        check(number, keeping);
        LocalDate former = original.keeping().since().lastDay();
        if (!keeping.since().lastDay().isAfter(former)) {
            throw new Refused(PAPER_DAY_TOO_EARLY, former.plusDays(1));
        }
        insert(number, PaperChange.Act.ORIGINAL_MOVED, position, original.id(), keeping);
    }

    public void lend(String number, int position, String borrower, LocalDate lent, LocalDate until) {
        lock(number);
        Original original = original(number, position);
        refuseToCome(lent);
        if (until.isBefore(lent)) {
            throw new Refused(LOAN_ENDS_BEFORE_IT_BEGINS);
        }
        refuseTwiceAway(original.id(), 0, lent, null);
        Map<String, @Nullable String> row = PaperRows.row("borrower", borrower, "lent", lent, "until", until);
        row.put("original", String.valueOf(original.id()));
        rows.insert(PaperFact.LOAN, row, recorder.stamp());
        refuseLentBeforeKept(original.id());
        tell(number, PaperChange.Act.LENT, String.valueOf(position), PaperFact.LOAN.described(row));
    }

    public void giveBack(String number, int position, LocalDate returned) {
        lock(number);
        Original original = original(number, position);
        Loan loan = original.loan();
        if (loan == null) {
            throw new Refused(LOAN_RETURNED_ALREADY);
        }
        refuseToCome(returned);
        refuseBefore(returned, loan.lent());
        rows.replace(rows.find(PaperFact.LOAN, loan.id()), PaperRows.row("returned", returned), recorder.stamp());
        tell(
                number,
                PaperChange.Act.RETURNED,
                String.valueOf(position),
                Map.of("borrower", loan.borrower(), "returned", returned.toString()));
    }

    /**
     * Certifies a copy. Numbers begin anew with each year and are given one after the other, also to two clerks at once.
     *
     * @return the number, which is written on the copy
     */
    public String certify(String number, String recipient, LocalDate certified, String certifiedBy) {
        requireSigned(number);
        refuseToCome(certified);
        jdbc.sql("select pg_advisory_xact_lock(hashtext('certified_copy'))")
                .query((row, at) -> "")
                .list();
        CertifiedCopy given = jdbc.sql("""
                insert into certified_copy (agreement, year, serial)
                select ?, ?, coalesce(max(serial), 0) + 1 from certified_copy where year = ? returning id, year, serial""")
                .params(number, certified.getYear(), certified.getYear())
                .query((row, at) -> new CertifiedCopy(
                        row.getLong("id"),
                        row.getInt("year"),
                        row.getInt("serial"),
                        0,
                        recipient,
                        certified,
                        certifiedBy,
                        null,
                        null,
                        recorder.stamp()))
                .single();
        Map<String, @Nullable String> row =
                PaperRows.row("recipient", recipient, "certified", certified, "certified_by", certifiedBy);
        row.put("copy", String.valueOf(given.id()));
        rows.insert(PaperFact.COPY, row, given.recorded());
        tell(number, PaperChange.Act.COPY_CERTIFIED, given.number(), PaperFact.COPY.described(row));
        return given.number();
    }

    /** From that day on the copy counts no more. Its number is not given again. */
    public void annul(String number, long id, LocalDate annulled, String because) {
        lock(number);
        CertifiedCopy copy = reader.of(number, recorder.present()).copy(id);
        if (copy.annulled() != null) {
            throw new Refused(COPY_ANNULLED_ALREADY);
        }
        refuseToCome(annulled);
        refuseBefore(annulled, copy.certified());
        Map<String, @Nullable String> row = PaperRows.row("annulled", annulled, "annulled_because", because);
        rows.replace(rows.find(PaperFact.COPY, copy.certification()), row, recorder.stamp());
        tell(number, PaperChange.Act.COPY_ANNULLED, copy.number(), PaperFact.COPY.described(row));
    }

    void check(String number, NewKeeping keeping) {
        refuseToCome(keeping.since().firstDay());
        if (keeping.since().lastDay().isAfter(recorder.today())) {
            throw new Refused(KEPT_SINCE_NOT_OVER);
        }
        if (keeping.side() != null
                && !exists(
                        "select count(*) from agreement_partner p join agreement a on a.id = p.agreement"
                                + " where a.number = ? and p.territory = ? and p.withdrawn_at is null",
                        number,
                        keeping.side())) {
            throw new Refused(PAPER_SIDE_UNKNOWN);
        }
    }

    void refuseToCome(LocalDate day) {
        if (day.isAfter(recorder.today())) {
            throw new Refused(PAPER_DAY_TO_COME);
        }
    }

    private static void refuseBefore(LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            throw new Refused(PAPER_DAY_TOO_EARLY, earliest);
        }
    }

    /** Asked once the rows stand: whichever of them has moved, nothing was lent before it lay anywhere. */
    void refuseLentBeforeKept(long original) {
        jdbc.sql("""
                select lent, kept
                from (select min(lent) as lent from original_loan where original = :original and withdrawn_at is null) l,
                  (select min(first_day(since)) as kept from original_keeping
                    where original = :original and withdrawn_at is null) k
                where lent < kept""")
                .param("original", original)
                .query((row, at) -> new Refused(
                        LENT_BEFORE_KEPT,
                        row.getObject("lent", LocalDate.class),
                        row.getObject("kept", LocalDate.class)))
                .optional()
                .ifPresent(refused -> {
                    throw refused;
                });
    }

    /** @param besides a loan that is not looked at, because it is being corrected */
    void refuseTwiceAway(long original, long besides, LocalDate lent, @Nullable LocalDate returned) {
        jdbc.sql("""
                select borrower from original_loan where original = ? and id <> ? and withdrawn_at is null
                  and daterange(lent, returned) && daterange(?, ?) order by lent desc limit 1""")
                .param(original)
                .param(besides)
                .param(lent)
                .param(returned)
                .query(String.class)
                .optional()
                .ifPresent(borrower -> {
                    throw new Refused(ORIGINAL_LENT_OUT, borrower);
                });
    }

    /** Two who enter something about the same agreement's papers do it one after the other. */
    void lock(String number) {
        jdbc.sql("select id from agreement where number = ? for no key update")
                .param(number)
                .query(Long.class)
                .optional();
    }

    private Original original(String number, int position) {
        return reader.of(number, recorder.present()).get(position);
    }

    private void requireSigned(String number) {
        if (!exists(
                "select count(*) from agreement_signature s join agreement a on a.id = s.agreement"
                        + " join agreement_particulars p on p.agreement = a.id and p.withdrawn_at is null"
                        + " where a.number = ? and s.withdrawn_at is null",
                number)) {
            throw new Refused(NOTHING_SIGNED_YET);
        }
    }

    private void insert(String number, PaperChange.Act act, int position, long original, NewKeeping keeping) {
        Map<String, @Nullable String> row = keeping.row();
        row.put("original", String.valueOf(original));
        rows.insert(PaperFact.KEEPING, row, recorder.stamp());
        tell(number, act, String.valueOf(position), PaperFact.KEEPING.described(row));
    }

    private void tell(String number, PaperChange.Act act, String which, Map<String, String> after) {
        changes.publishEvent(new PaperChange.Entered(number, act, which, after));
    }

    private boolean exists(String count, Object... values) {
        return jdbc.sql(count).params(values).query(Long.class).single() > 0;
    }

    /** What is said of where an original lies. */
    public record NewKeeping(
            @Nullable String side,
            DocumentLanguage language,
            String office,
            @Nullable String mark,
            PlannedDate since) {

        public NewKeeping {
            if (office.isBlank() || mark != null && mark.isBlank() || side != null && side.isBlank()) {
                throw new IllegalArgumentException(
                        "what is not known of a keeping is left out, and its office is known");
            }
        }

        Map<String, @Nullable String> row() {
            return PaperRows.row(
                    "side", side, "language", language, "office", office, "mark", mark, "since", since.text());
        }
    }
}
