package org.twinning.agreement;

import java.time.LocalDate;
import org.twinning.platform.PlannedDate;

/** Builds terms for tests as a paper would say them. */
final class Paper {

    private LocalDate countsFrom;
    private PaperTerms.Entry entry = PaperTerms.Entry.LAST_SIGNATURE;
    private PlannedDate entryOn;
    private String condition;
    private PlannedDate until;
    private Integer months;
    private PaperTerms.Renewal renewal = PaperTerms.Renewal.NONE;
    private Integer by;
    private NoticePeriod notice;

    Paper amendedFrom(String day) {
        countsFrom = LocalDate.parse(day);
        return this;
    }

    Paper from(String day) {
        entry = day == null ? PaperTerms.Entry.LAST_SIGNATURE : PaperTerms.Entry.DAY;
        entryOn = day == null ? null : PlannedDate.parse(day);
        return this;
    }

    Paper when(String words, String met) {
        entry = PaperTerms.Entry.CONDITION;
        condition = words;
        entryOn = met == null ? null : PlannedDate.parse(met);
        return this;
    }

    Paper until(String day) {
        until = PlannedDate.parse(day);
        return this;
    }

    Paper months(Integer length) {
        months = length;
        return this;
    }

    Paper tacitlyBy(int length) {
        renewal = PaperTerms.Renewal.TACIT;
        by = length;
        return this;
    }

    Paper noticeMonths(int length) {
        notice = NoticePeriod.months(length);
        return this;
    }

    Paper noticeDays(int length) {
        notice = NoticePeriod.days(length);
        return this;
    }

    PaperTerms terms() {
        return new PaperTerms(
                countsFrom, entry, entryOn, condition, until, months, renewal, by, notice, "art. 9", null);
    }
}
