package org.twinning.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that follows one agreement's signing, as of a day.
 *
 * @param responsible null while nobody answers for it
 * @param vacancy null unless somebody was named for it and withdrawn
 * @param people those whom one speaks with on the day
 * @param items of the action plan, the next due first
 * @param contacts the latest first
 * @param visits the latest first
 * @param corrections of any of these but the visits
 * @param silence null when there was no contact at all, not even a signature
 */
public record FollowUp(
        @Nullable Responsible responsible,
        @Nullable Vacancy vacancy,
        List<ContactPerson> people,
        List<ActionItem> items,
        List<Contact> contacts,
        List<Visit> visits,
        @Nullable Silence silence,
        Corrections corrections) {

    /** Whether nobody is known on that side. */
    public boolean nobodyOf(String territory) {
        return people.stream().noneMatch(it -> it.territory().equals(territory));
    }
}
