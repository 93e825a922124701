package org.twinning.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.twinning.platform.Changes.Difference;
import org.twinning.platform.Changes.Line;
import org.twinning.platform.Words;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns a stored entry into what its reader sees: sentence, field names and values in her language. */
@Component
class EntryText {

    /** Where the page of each kind of subject is: {@code agreement:TW-2022-002} at {@code /agreements/TW-2022-002}. */
    static final Map<String, String> PATHS = Map.of(
            "agreement", "/agreements/",
            "event", "/events/",
            "programme", "/programmes/",
            "territory", "/territories/",
            "user", "/users/");

    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final MessageSource messages;
    private final Words words;
    private final JsonMapper json;

    EntryText(MessageSource messages, Words words, JsonMapper json) {
        this.messages = messages;
        this.words = words;
        this.json = json;
    }

    Line line(ResultSet row, int number) throws SQLException {
        String subject = row.getString("subject");
        return new Line(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("by"),
                subject,
                label(subject),
                path(subject),
                sentence(row.getString("sentence"), json.readValue(row.getString("details"), LIST)),
                differences(
                        json.readValue(row.getString("before"), FIELDS),
                        json.readValue(row.getString("after"), FIELDS)));
    }

    private String sentence(String key, List<String> details) {
        return words.message(key, details.stream().map(words::value).toArray());
    }

    private String label(String subject) {
        return say("audit.subject." + kind(subject), subject, key(subject));
    }

    private static @Nullable String path(String subject) {
        String page = PATHS.get(kind(subject));
        return page == null ? null : page + key(subject);
    }

    /** Only what differs: an event may tell everything it knew before and after. */
    List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .map(field -> new Difference(name(field), value(before.get(field)), value(after.get(field))))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }

    /** {@code partner.BY-HO-CHECHERSK} is the partner BY-HO-CHECHERSK: there are several of such a field. */
    private String name(String field) {
        int dot = field.indexOf('.');
        return dot < 0
                ? say("audit.field." + field, field)
                : say("audit.field." + field.substring(0, dot), field, field.substring(dot + 1));
    }

    /** A stored constant such as PROVISIONAL has a word of its own; a date is written out; anything else is itself. */
    private String value(@Nullable String text) {
        return text == null ? "" : say("audit.value." + text, words.value(text));
    }

    private String say(String key, String otherwise, Object... arguments) {
        String said = messages.getMessage(key, arguments, otherwise, words.language());
        return said == null ? otherwise : said;
    }

    private static String kind(String subject) {
        return subject.substring(0, Math.max(0, subject.indexOf(':')));
    }

    private static String key(String subject) {
        return subject.substring(subject.indexOf(':') + 1);
    }
}
