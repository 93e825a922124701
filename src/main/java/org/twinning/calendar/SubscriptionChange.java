package org.twinning.calendar;

import java.util.List;
import org.twinning.platform.Change;

/** What can happen to an address. The secret in it, and its hash, never enter the audit trail. */
sealed interface SubscriptionChange extends Change {

    String person();

    String name();

    @Override
    default String subject() {
        return "user:" + person();
    }

    @Override
    default List<String> details() {
        return List.of(person(), name());
    }

    record Made(String person, String name) implements SubscriptionChange {

        @Override
        public String sentence() {
            return "audit.calendar.made";
        }
    }

    record Revoked(String person, String name) implements SubscriptionChange {

        @Override
        public String sentence() {
            return "audit.calendar.revoked";
        }
    }
}
