package org.twinning.event;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * How an agreement is prepared for its signing: where it is signed, from which folder, what is ready, who signs.
 *
 * @param hands who is to sign, by the partner's position
 */
public record Preparation(
        @Nullable String desk, @Nullable String folder, Map<Readiness, Agreed> ready, Map<Integer, Hand> hands) {

    private static final Pattern TABLE = Pattern.compile(
            "^(?:стол|table)\\s*(?:№|No\\.?|#)?\\s*(\\S.*)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public static final Preparation NONE = new Preparation(null, null, Map.of(), Map.of());

    public Preparation {
        desk = table(desk);
        folder = normal(folder);
        ready = Map.copyOf(ready);
        hands = Map.copyOf(hands);
    }

    /** The same with one thing ready, or no longer. */
    public Preparation with(Readiness kind, @Nullable Agreed agreed) {
        Map<Readiness, Agreed> changed = new EnumMap<>(Readiness.class);
        changed.putAll(ready);
        if (agreed == null) {
            changed.remove(kind);
        } else {
            changed.put(kind, agreed);
        }
        return new Preparation(desk, folder, changed, hands);
    }

    public Preparation at(@Nullable String anotherDesk, @Nullable String anotherFolder) {
        return new Preparation(anotherDesk, anotherFolder, ready, hands);
    }

    public Preparation signedBy(Map<Integer, Hand> others) {
        return new Preparation(desk, folder, ready, others);
    }

    /** What the table is called without the word: "Стол 1" is table 1, and every page says "table" itself. */
    static @Nullable String table(@Nullable String typed) {
        String text = normal(typed);
        return text == null ? null : normal(TABLE.matcher(text).replaceFirst("$1"));
    }

    private static @Nullable String normal(@Nullable String text) {
        return StringUtils.hasText(text) ? text.strip() : null;
    }

    /** When something became ready, and by whose word. */
    public record Agreed(LocalDate day, @Nullable String by) {
        public Agreed {
            by = normal(by);
        }
    }

    /** Who is to sign for a partner; one of the two at least is known. */
    public record Hand(@Nullable String signatory, @Nullable String post) {
        public Hand {
            signatory = normal(signatory);
            post = normal(post);
        }

        public boolean empty() {
            return signatory == null && post == null;
        }
    }
}
