package org.twinning.followup.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.followup.ContactPerson;
import org.twinning.followup.Correctable;
import org.twinning.followup.FollowUpCorrections;
import org.twinning.platform.PlannedDate;

/** With whom one speaks on a side. */
class PersonCorrection extends FollowUpCorrectionForm {

    public @Nullable String territory;

    @Size(max = 200)
    public @Nullable String fullName;

    @Size(max = 300)
    public @Nullable String post;

    @Size(max = 100)
    public @Nullable String phone;

    @Size(max = 200)
    @Email
    public @Nullable String email;

    public @Nullable PlannedDate since;
    public @Nullable PlannedDate until;

    @Override
    void begin(Correctable fact, Locale language) {
        territory = fact.text("territory");
        fullName = fact.text("name");
        post = fact.text("post");
        phone = fact.text("phone");
        email = fact.text("email");
        since = fact.date("since");
        until = fact.date("until");
    }

    @Override
    void check(Errors errors) {
        require(errors, "territory", territory, "NotBlank");
        require(errors, "fullName", fullName, "NotBlank");
        require(errors, "since", since);
        Head.requireDay("since", since, errors);
        Head.requireDay("until", until, errors);
    }

    @Override
    void send(FollowUpCorrections corrections, Correctable fact, Locale language) {
        ContactPerson right = new ContactPerson(
                fact.id(),
                Objects.requireNonNull(territory),
                Objects.requireNonNull(fullName),
                post,
                phone,
                email,
                Objects.requireNonNull(since).firstDay(),
                until == null ? null : until.firstDay());
        corrections.correctPerson(fact.id(), right, grounds());
    }
}
