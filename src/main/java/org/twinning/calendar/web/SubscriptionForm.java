package org.twinning.calendar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.twinning.calendar.EntryKind;
import org.twinning.calendar.Subscription;
import org.twinning.platform.Form;

/** What an own calendar program is to read. */
@SuppressWarnings("NullAway.Init") // fields are filled by binding
class SubscriptionForm extends Form {

    @NotBlank
    @Size(max = 60)
    public String name;

    public Set<EntryKind> kinds = new LinkedHashSet<>();
    public boolean onlyMine;
    public boolean withoutDay;

    @NotBlank
    @Pattern(regexp = "ru|be|en")
    public String language;

    /** What most want: everything, in the language that they read just now. */
    void suggest(Locale reader) {
        kinds = EnumSet.allOf(EntryKind.class);
        withoutDay = true;
        language = reader.getLanguage();
    }

    Subscription subscription(String person) {
        return Subscription.of(
                person, name.strip(), EnumSet.copyOf(kinds), onlyMine, withoutDay, Locale.forLanguageTag(language));
    }
}
