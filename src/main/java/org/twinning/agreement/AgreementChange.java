package org.twinning.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinning.platform.Change;

/** Everything that can happen to an agreement; each kind says its own sentence in the audit trail. */
public sealed interface AgreementChange extends Change {

    String number();

    @Override
    default String subject() {
        return "agreement:" + number();
    }

    /** An agreement entered the register. */
    record Proposed(String number, Map<String, String> after) implements AgreementChange {
        @Override
        public String sentence() {
            return "audit.agreement.proposed";
        }

        @Override
        public List<String> details() {
            return List.of(number);
        }
    }

    /** A plan was announced; the first one has nothing before it. */
    record Planned(String number, String planned, Map<String, String> before, Map<String, String> after)
            implements AgreementChange {
        @Override
        public String sentence() {
            return before.isEmpty() ? "audit.agreement.planned" : "audit.agreement.rescheduled";
        }

        @Override
        public List<String> details() {
            return List.of(number, planned);
        }
    }

    /** Partners signed; {@code complete} when nobody's signature is missing any more. */
    record Signed(String number, String signed, boolean complete, Map<String, String> before, Map<String, String> after)
            implements AgreementChange {
        @Override
        public String sentence() {
            return complete ? "audit.agreement.signed" : "audit.agreement.partlySigned";
        }

        @Override
        public List<String> details() {
            return List.of(number, signed);
        }
    }

    /** It was said what the agreement is to another one. */
    record Related(String number, RelationKind kind, String other) implements AgreementChange {
        @Override
        public String sentence() {
            return "audit.agreement.related." + kind;
        }

        @Override
        public List<String> details() {
            return List.of(number, other);
        }
    }

    /** What had been entered wrong was put right. */
    record FactCorrected(
            String number,
            Corrected fact,
            Map<String, String> before,
            Map<String, String> right,
            String reason,
            String decidedBy)
            implements AgreementChange {
        @Override
        public String sentence() {
            return right.isEmpty() && fact == Corrected.PARTICULARS
                    ? "audit.agreement.withdrawn"
                    : "audit.agreement.corrected." + fact;
        }

        @Override
        public List<String> details() {
            return List.of(number);
        }

        @Override
        public Map<String, String> after() {
            Map<String, String> after = new LinkedHashMap<>(right);
            after.put("reason", reason);
            after.put("decidedBy", decidedBy);
            return after;
        }
    }

    /** A side was confirmed, replaced or named; {@code standing} says how far it can be trusted from now on. */
    record PartnerIdentified(
            String number, boolean replaced, Standing standing, Map<String, String> before, Map<String, String> after)
            implements AgreementChange {
        @Override
        public String sentence() {
            return switch (standing) {
                case CONFIRMED -> replaced ? "audit.agreement.partnerReplaced" : "audit.agreement.partnerConfirmed";
                case PROVISIONAL -> replaced ? "audit.agreement.partnerAssumed" : "audit.agreement.partnerSourced";
                case TO_BE_NAMED -> "audit.agreement.partnerToBeNamed";
            };
        }

        @Override
        public List<String> details() {
            return List.of(number, String.valueOf(after.get("territory")));
        }
    }

    /** What a paper says of the terms was recorded; an amendment counts from a day. */
    record TermsAgreed(String number, boolean amended, Map<String, String> after) implements AgreementChange {
        @Override
        public String sentence() {
            return amended ? "audit.agreement.termsAmended" : "audit.agreement.termsAgreed";
        }

        @Override
        public List<String> details() {
            return List.of(number);
        }
    }

    /** The partners prolonged it, or somebody looked whether a tacit renewal had taken place. */
    record Prolonged(
            String number, ProlongationKind kind, String end, Map<String, String> before, Map<String, String> after)
            implements AgreementChange {
        @Override
        public String sentence() {
            return "audit.agreement.prolonged." + kind;
        }

        @Override
        public List<String> details() {
            return List.of(number, end);
        }
    }

    /** Somebody set out to end, suspend or resume it, or something came of that. */
    record EndingTold(String number, EndingKind kind, boolean begun, Map<String, String> after)
            implements AgreementChange {
        @Override
        public String sentence() {
            String what = announcedOnly() ? "announced." : begun ? "begun." : "advanced.";
            return "audit.agreement." + what + kind;
        }

        /** The press has told of it, and nobody has done anything yet. */
        private boolean announcedOnly() {
            List<String> steps =
                    after.keySet().stream().filter(it -> it.startsWith("step.")).toList();
            return begun && steps.equals(List.of("step." + StepKind.ANNOUNCED));
        }

        @Override
        public List<String> details() {
            return List.of(number);
        }
    }
}
