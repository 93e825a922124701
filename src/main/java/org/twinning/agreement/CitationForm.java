package org.twinning.agreement;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.twinning.platform.PlannedDate;

/**
 * Where facts come from, as every form of the register asks for it in a field {@code citation}; all empty when there is no
 * source, which the register then says.
 */
public class CitationForm {

    @Size(max = 200)
    public @Nullable String publisher;

    @Size(max = 1000)
    public @Nullable String title;

    public @Nullable PlannedDate published;

    /** Becomes a link on pages, so it must lead to a page and nowhere else. */
    @Size(max = 1000)
    @Pattern(regexp = "https?://\\S+")
    public @Nullable String link;

    public boolean empty() {
        return Stream.of(publisher, title, published, link).allMatch(Objects::isNull);
    }

    /** A source can be found again by who published it and under what title; both or none. */
    public void check(Errors errors) {
        if (!empty() && publisher == null) {
            errors.rejectValue("citation.publisher", "citation.publisherMissing");
        }
        if (!empty() && title == null) {
            errors.rejectValue("citation.title", "citation.titleMissing");
        }
    }

    public @Nullable Citation citation() {
        return publisher == null || title == null ? null : new Citation(publisher, title, published, link);
    }
}
