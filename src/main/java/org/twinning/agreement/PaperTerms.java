package org.twinning.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;

/**
 * Entry into force, term, renewal and notice as the paper has them. An agreement without terms is one whose terms the
 * register does not know: it counts as open-ended, in force from its signing, and the screens say so. Several follow one
 * another: an amendment says all of them anew from a day on.
 *
 * @param countsFrom the day from which an amendment's terms count; null for those of the agreement itself
 * @param entryOn the day of entry into force, or the day on which its condition was met; null for the last signature, and
 *     for a condition that is not known to be met
 * @param condition on what the entry into force depends, in the paper's words
 * @param termUntil last day of the term; null when counted in months or open-ended
 * @param termMonths length of the term from entry into force; null when until a day or open-ended
 * @param renewalMonths by how much a renewal moves the end
 * @param notice how long before the current end a notice is due
 * @param article where the paper says so
 * @param clause the paper's own words
 */
@Embeddable
public record PaperTerms(
        @Nullable LocalDate countsFrom,
        @Enumerated(EnumType.STRING) Entry entry,
        @Nullable PlannedDate entryOn,
        @Nullable String condition,
        @Nullable PlannedDate termUntil,
        @Nullable Integer termMonths,
        @Enumerated(EnumType.STRING) Renewal renewal,
        @Nullable Integer renewalMonths,

        @Embedded @EmbeddedColumnNaming("notice_%s") @Nullable
        NoticePeriod notice,

        @Nullable String article,
        @Nullable String clause) {

    public PaperTerms {
        if (termUntil != null && termMonths != null) {
            throw new IllegalArgumentException("a term lasts until a day or for so many months");
        }
        if (renewal == Renewal.TACIT && (renewalMonths == null || renewalMonths < 1)) {
            throw new IllegalArgumentException("a tacit renewal needs its length");
        }
    }

    /** What an agreement's entry into force depends on. */
    public enum Entry {
        LAST_SIGNATURE,
        DAY,
        CONDITION
    }

    /** How a term that ends is carried on: not at all, of itself while nobody objects, or by agreeing so. */
    public enum Renewal {
        NONE,
        TACIT,
        EXPRESS
    }

    public boolean tacit() {
        return renewal == Renewal.TACIT && !openEnded();
    }

    public boolean openEnded() {
        return termUntil == null && termMonths == null;
    }

    /** When they are in force; null while a condition is not known to be met. */
    @Nullable
    PlannedDate inForce(PlannedDate signed) {
        return entry == Entry.LAST_SIGNATURE ? signed : entryOn;
    }

    boolean sameTermAs(PaperTerms former) {
        return Objects.equals(termUntil, former.termUntil) && Objects.equals(termMonths, former.termMonths);
    }

    /** As the audit trail keeps it. */
    Map<String, String> described() {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "countsFrom", countsFrom);
        put(facts, "entry", entry);
        put(facts, "entryOn", entryOn);
        put(facts, "condition", condition);
        put(facts, "termUntil", termUntil);
        put(facts, "termMonths", termMonths);
        put(facts, "renewal", renewal);
        put(facts, "renewalMonths", renewalMonths);
        if (notice != null) {
            put(facts, "noticeMonths", notice.months());
            put(facts, "noticeDays", notice.days());
        }
        put(facts, "article", article);
        put(facts, "clause", clause);
        return facts;
    }

    private static void put(Map<String, String> facts, String field, @Nullable Object value) {
        if (value != null) {
            facts.put(field, value.toString());
        }
    }
}
