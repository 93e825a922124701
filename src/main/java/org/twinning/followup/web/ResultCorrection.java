package org.twinning.followup.web;

import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.followup.Correctable;
import org.twinning.followup.FollowUpCorrections;
import org.twinning.platform.PlannedDate;

/** What came of an item. */
class ResultCorrection extends FollowUpCorrectionForm {

    public @Nullable PlannedDate done;

    @Size(max = 2000)
    public @Nullable String result;

    @Override
    void begin(Correctable fact, Locale language) {
        done = fact.date("done");
        result = fact.text("result");
    }

    @Override
    void check(Errors errors) {
        require(errors, "done", done);
        require(errors, "result", result, "NotBlank");
    }

    @Override
    void send(FollowUpCorrections corrections, Correctable fact, Locale language) {
        corrections.correctResult(fact.id(), Objects.requireNonNull(done), Objects.requireNonNull(result), grounds());
    }
}
