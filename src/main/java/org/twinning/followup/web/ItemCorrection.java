package org.twinning.followup.web;

import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.followup.Correctable;
import org.twinning.followup.FollowUpCorrections;
import org.twinning.platform.PlannedDate;

/** An item of the action plan. */
class ItemCorrection extends FollowUpCorrectionForm {

    @Size(max = 1000)
    public @Nullable String task;

    @Size(max = 300)
    public @Nullable String executor;

    public @Nullable PlannedDate due;
    public @Nullable PlannedDate agreedOn;

    @Override
    void begin(Correctable fact, Locale language) {
        task = fact.text("task");
        executor = fact.text("executor");
        due = fact.date("due");
        agreedOn = fact.date("agreed_on");
    }

    @Override
    void check(Errors errors) {
        require(errors, "task", task, "NotBlank");
        require(errors, "executor", executor, "NotBlank");
        require(errors, "due", due);
        require(errors, "agreedOn", agreedOn);
        Head.requireDay("agreedOn", agreedOn, errors);
    }

    @Override
    void send(FollowUpCorrections corrections, Correctable fact, Locale language) {
        corrections.correctItem(
                fact.id(),
                Objects.requireNonNull(task),
                Objects.requireNonNull(executor),
                Objects.requireNonNull(due),
                Objects.requireNonNull(agreedOn).firstDay(),
                grounds());
    }
}
