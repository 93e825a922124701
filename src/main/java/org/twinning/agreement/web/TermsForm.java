package org.twinning.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.agreement.CitationForm;
import org.twinning.agreement.NoticePeriod;
import org.twinning.agreement.PaperTerms;
import org.twinning.agreement.PaperTerms.Entry;
import org.twinning.agreement.PaperTerms.Renewal;
import org.twinning.platform.Day;
import org.twinning.platform.Form;
import org.twinning.platform.PlannedDate;

/** What a paper says of entry into force, term, prolongation and notice. */
class TermsForm extends Form {

    enum Lasting {
        OPEN,
        UNTIL,
        FOR
    }

    /** A day; null for the terms of the agreement itself. */
    @Day
    public @Nullable PlannedDate countsFrom;

    @NotNull
    public Entry entry = Entry.LAST_SIGNATURE;

    public @Nullable PlannedDate entryOn;

    @Size(max = 1000)
    public @Nullable String condition;

    @NotNull
    public Lasting lasting = Lasting.OPEN;

    public @Nullable PlannedDate termUntil;

    @Min(1)
    @Max(1200)
    public @Nullable Integer termLength;

    @NotNull
    public LengthUnit termUnit = LengthUnit.YEARS;

    @NotNull
    public Renewal renewal = Renewal.NONE;

    @Min(1)
    @Max(1200)
    public @Nullable Integer renewalLength;

    @NotNull
    public LengthUnit renewalUnit = LengthUnit.YEARS;

    @Min(1)
    @Max(1200)
    public @Nullable Integer noticeLength;

    @NotNull
    public LengthUnit noticeUnit = LengthUnit.MONTHS;

    @Size(max = 100)
    public @Nullable String article;

    @Size(max = 4000)
    public @Nullable String clause;

    @Valid
    public CitationForm citation = new CitationForm();

    /** An amendment says all anew: it starts from what counts now. */
    void begin(PaperTerms now) {
        entry = now.entry();
        entryOn = now.entryOn();
        condition = now.condition();
        termUntil = now.termUntil();
        Integer months = now.termMonths();
        lasting = now.openEnded() ? Lasting.OPEN : months == null ? Lasting.UNTIL : Lasting.FOR;
        termUnit = LengthUnit.of(months);
        termLength = termUnit.count(months);
        renewal = now.renewal();
        renewalUnit = LengthUnit.of(now.renewalMonths());
        renewalLength = renewalUnit.count(now.renewalMonths());
        NoticePeriod notice = now.notice();
        if (notice != null) {
            noticeUnit = notice.days() == null ? LengthUnit.MONTHS : LengthUnit.DAYS;
            noticeLength = notice.days() == null ? notice.months() : notice.days();
        }
        article = now.article();
    }

    /** What the annotations cannot say. */
    void check(Errors errors, boolean amendment) {
        citation.check(errors);
        Days.check(errors, "countsFrom", countsFrom);
        require(errors, amendment && countsFrom == null, "countsFrom");
        require(errors, entry == Entry.DAY && entryOn == null, "entryOn");
        require(errors, entry == Entry.CONDITION && condition == null, "condition");
        require(errors, lasting == Lasting.UNTIL && termUntil == null, "termUntil");
        require(errors, lasting == Lasting.FOR && termLength == null, "termLength");
        require(errors, renewal == Renewal.TACIT && renewalLength == null, "renewalLength");
        unused(errors, lasting != Lasting.UNTIL && termUntil != null, "termUntil");
        unused(errors, lasting != Lasting.FOR && termLength != null, "termLength");
        unused(errors, renewal != Renewal.TACIT && renewalLength != null, "renewalLength");
        unused(errors, entry == Entry.LAST_SIGNATURE && entryOn != null, "entryOn");
        unused(errors, entry != Entry.CONDITION && condition != null, "condition");
        if (lasting == Lasting.OPEN && renewal != Renewal.NONE) {
            errors.rejectValue("renewal", "terms.openNotProlonged");
        }
    }

    private static void require(Errors errors, boolean missing, String field) {
        if (missing && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "terms.missing." + field);
        }
    }

    /** What was typed is never dropped without a word. */
    private static void unused(Errors errors, boolean typed, String field) {
        if (typed && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "terms.unused." + field);
        }
    }

    PaperTerms toPaper(boolean amendment) {
        return new PaperTerms(
                amendment ? Days.ofNullable(countsFrom) : null,
                entry,
                entry == Entry.LAST_SIGNATURE ? null : entryOn,
                entry == Entry.CONDITION ? condition : null,
                lasting == Lasting.UNTIL ? termUntil : null,
                lasting == Lasting.FOR ? termUnit.months(termLength) : null,
                renewal,
                renewal == Renewal.TACIT ? renewalUnit.months(renewalLength) : null,
                notice(),
                article,
                clause);
    }

    private @Nullable NoticePeriod notice() {
        if (noticeLength == null) {
            return null;
        }
        return noticeUnit == LengthUnit.DAYS
                ? NoticePeriod.days(noticeLength)
                : new NoticePeriod(noticeUnit.months(noticeLength), null);
    }
}
