package org.twinning.followup;

import java.util.List;
import java.util.Map;
import org.twinning.platform.Change;

/** Everything that can be entered about the follow-up of agreements; each kind says its own sentence in the audit trail. */
public sealed interface FollowUpChange extends Change {

    /** Somebody answers for an agreement from now on, or nobody does any more. */
    record AnswersForAgreement(
            String number, boolean somebody, String name, Map<String, String> before, Map<String, String> after)
            implements FollowUpChange {
        @Override
        public String subject() {
            return "agreement:" + number;
        }

        @Override
        public String sentence() {
            return somebody ? "audit.followup.answers" : "audit.followup.nobodyAnswers";
        }

        @Override
        public List<String> details() {
            return List.of(number, name);
        }
    }

    /** The same for a whole region. */
    record AnswersForRegion(
            String region, boolean somebody, String name, Map<String, String> before, Map<String, String> after)
            implements FollowUpChange {
        @Override
        public String subject() {
            return "territory:" + region;
        }

        @Override
        public String sentence() {
            return somebody ? "audit.followup.answersForRegion" : "audit.followup.nobodyAnswersForRegion";
        }

        @Override
        public List<String> details() {
            return List.of(region, name);
        }
    }

    /** What concerns one agreement and nothing else: a person, a contact, an item of its action plan or its result. */
    record Entered(String number, Entry entry, String what, Map<String, String> before, Map<String, String> after)
            implements FollowUpChange {
        @Override
        public String subject() {
            return "agreement:" + number;
        }

        @Override
        public String sentence() {
            return "audit.followup." + entry;
        }

        @Override
        public List<String> details() {
            return List.of(number, what);
        }
    }

    /** A visit was entered, or its report came. */
    record OfVisit(long visit, boolean report, String title, Map<String, String> after) implements FollowUpChange {
        @Override
        public String subject() {
            return "visit:" + visit;
        }

        @Override
        public String sentence() {
            return report ? "audit.followup.reportReceived" : "audit.followup.visit";
        }

        @Override
        public List<String> details() {
            return List.of(title);
        }
    }

    /**
     * A fact that had been entered wrong was put right.
     *
     * @param of the agreement or region by its code, or the visit by its title
     */
    record Corrected(
            String subject, FollowUpFact fact, String of, Map<String, String> before, Map<String, String> after)
            implements FollowUpChange {
        @Override
        public String sentence() {
            return "audit.followup.corrected." + fact;
        }

        @Override
        public List<String> details() {
            return List.of(of);
        }
    }

    /** What of one agreement's follow-up was entered. */
    enum Entry {
        PERSON_NAMED,
        PERSON_ENDED,
        CONTACT,
        ITEM_AGREED,
        ITEM_STRUCK,
        RESULT
    }
}
