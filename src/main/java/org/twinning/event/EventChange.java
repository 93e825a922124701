package org.twinning.event;

import java.util.List;
import java.util.Map;
import org.twinning.platform.Change;

/** Everything that can happen to a signing event; each kind says its own sentence in the audit trail. */
public sealed interface EventChange extends Change {

    long event();

    /** The event's own name, as it was typed: the number alone tells nobody which event it is. */
    String occasion();

    @Override
    default String subject() {
        return "event:" + event();
    }

    @Override
    default List<String> details() {
        return List.of(occasion());
    }

    /** A signing event was planned; {@code planned} is the date announced. */
    record Planned(long event, String occasion, String planned, Map<String, String> after) implements EventChange {
        @Override
        public String sentence() {
            return "audit.event.planned";
        }

        @Override
        public List<String> details() {
            return List.of(occasion, planned);
        }
    }

    /** Agreements were put on the agenda. */
    record PutOnAgenda(long event, String occasion, int number, Map<String, String> before, Map<String, String> after)
            implements EventChange {
        @Override
        public String sentence() {
            return "audit.event.putOnAgenda";
        }

        @Override
        public List<String> details() {
            return List.of(occasion, String.valueOf(number));
        }
    }

    /** Agreements were taken off the agenda; their plans stay. */
    record TakenOffAgenda(long event, String occasion, Map<String, String> before, Map<String, String> after)
            implements EventChange {
        @Override
        public String sentence() {
            return "audit.event.takenOffAgenda";
        }
    }

    /** The agenda was brought into another order. */
    record Arranged(long event, String occasion, Map<String, String> before, Map<String, String> after)
            implements EventChange {
        @Override
        public String sentence() {
            return "audit.event.arranged";
        }
    }

    /** An agreement was prepared for its signing: its table and folder, what is ready, who signs. */
    record Prepared(
            long event, String occasion, String agreement, Map<String, String> before, Map<String, String> after)
            implements EventChange {
        @Override
        public String sentence() {
            return "audit.event.prepared";
        }

        @Override
        public List<String> details() {
            return List.of(occasion, agreement);
        }
    }

    /** Another date, and perhaps another place, was announced. */
    record Rescheduled(
            long event, String occasion, String planned, Map<String, String> before, Map<String, String> after)
            implements EventChange {
        @Override
        public String sentence() {
            return "audit.event.rescheduled";
        }

        @Override
        public List<String> details() {
            return List.of(occasion, planned);
        }
    }

    /** The event was called off. */
    record Cancelled(long event, String occasion, Map<String, String> before, Map<String, String> after)
            implements EventChange {
        @Override
        public String sentence() {
            return "audit.event.cancelled";
        }
    }

    /** The event took place; {@code after} names what was signed there. */
    record Held(long event, String occasion, String held, Map<String, String> before, Map<String, String> after)
            implements EventChange {
        @Override
        public String sentence() {
            return "audit.event.held";
        }

        @Override
        public List<String> details() {
            return List.of(occasion, held);
        }
    }

    /** On the day itself it was said what became of an agreement. */
    record Decided(
            long event,
            String occasion,
            String agreement,
            Outcome outcome,
            Map<String, String> before,
            Map<String, String> after)
            implements EventChange {
        @Override
        public String sentence() {
            return switch (outcome) {
                case SIGNED -> "audit.event.signed";
                case NOT_SIGNED -> "audit.event.notSigned";
                case MOVED -> "audit.event.moved";
            };
        }

        @Override
        public List<String> details() {
            return List.of(occasion, agreement);
        }
    }

    /** What had been said of an agreement on the day was taken back. */
    record TakenBack(long event, String occasion, String agreement, Map<String, String> before) implements EventChange {
        @Override
        public String sentence() {
            return "audit.event.takenBack";
        }

        @Override
        public List<String> details() {
            return List.of(occasion, agreement);
        }
    }

    /** What had been entered wrong was put right. */
    record Corrected(long event, String occasion, EventFact fact, Map<String, String> before, Map<String, String> after)
            implements EventChange {
        @Override
        public String sentence() {
            return "audit.event.corrected." + fact;
        }
    }
}
