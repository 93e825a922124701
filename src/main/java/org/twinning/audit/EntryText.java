package org.twinning.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.twinning.platform.Changes.Difference;
import org.twinning.platform.Changes.Line;
import org.twinning.platform.Names;
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
            "sheet", "/check/",
            "territory", "/territories/",
            "user", "/users/",
            "visit", "/visits/");

    /** BY-BR-PINSK, LIP-BY-2022 */
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,5}(?:-[A-Z0-9]+)+\\b");

    /** Fields that keep a number. */
    private static final Set<String> NUMBERED = Set.of("event", "endingReason");

    private static final Pattern NUMBER = Pattern.compile("^(?:event:\\d+|endingReason:[A-Z_]+)$");

    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final MessageSource messages;
    private final Words words;
    private final JsonMapper json;
    private final ObjectProvider<Names> names;

    EntryText(MessageSource messages, Words words, JsonMapper json, ObjectProvider<Names> names) {
        this.messages = messages;
        this.words = words;
        this.json = json;
        this.names = names;
    }

    /** As it is stored. */
    Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("by"),
                row.getString("subject"),
                row.getString("sentence"),
                json.readValue(row.getString("details"), LIST),
                json.readValue(row.getString("before"), FIELDS),
                json.readValue(row.getString("after"), FIELDS));
    }

    List<Line> lines(List<Entry> entries) {
        Map<String, String> named = named(entries.stream()
                .flatMap(it -> Stream.of(it.texts(), numbers(it.before()), numbers(it.after())))
                .flatMap(Function.identity()));
        return entries.stream().map(it -> line(it, named)).toList();
    }

    /** What is kept by its number or code only: the field and that, as those are asked who know what it is called. */
    private static Stream<String> numbers(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(it -> NUMBERED.contains(it.getKey()))
                .map(it -> it.getKey() + ":" + it.getValue());
    }

    /** Asked once for all entries of a page. */
    private Map<String, String> named(Stream<String> texts) {
        Set<String> codes = texts.flatMap(text -> NUMBER.matcher(text).matches()
                        ? Stream.of(text)
                        : CODE.matcher(text).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> named = new HashMap<>();
        names.orderedStream().forEach(it -> named.putAll(it.of(codes, words.language())));
        return named;
    }

    private Line line(Entry entry, Map<String, String> named) {
        return new Line(
                entry.number(),
                entry.at(),
                entry.by(),
                entry.subject(),
                label(entry.subject(), named),
                path(entry.subject()),
                words.message(
                        entry.sentence(),
                        entry.details().stream()
                                .map(it -> inNames(words.value(inLanguage(it, entry)), named))
                                .toArray()),
                differences(entry.before(), entry.after(), named));
    }

    /**
     * Entries tell names in Russian. Where the entry keeps the same name in the reader's language too ({@code nameBe} beside
     * {@code name}), she is told that.
     */
    private String inLanguage(String detail, Entry entry) {
        String language = words.language().getLanguage();
        String suffix = language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
        return Stream.of(entry.before(), entry.after())
                .flatMap(fields -> fields.entrySet().stream()
                        .filter(it -> it.getValue().equals(detail))
                        .map(it -> fields.get(it.getKey() + suffix)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(detail);
    }

    private String label(String subject, Map<String, String> named) {
        return say("audit.subject." + kind(subject), subject, inNames(key(subject), named));
    }

    private static @Nullable String path(String subject) {
        String page = PATHS.get(kind(subject));
        return page == null ? null : page + key(subject);
    }

    List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        return differences(
                before,
                after,
                named(Stream.of(before, after)
                        .flatMap(it -> Stream.of(it.keySet().stream(), it.values().stream(), numbers(it)))
                        .flatMap(Function.identity())));
    }

    /** Only what differs: an event may tell everything it knew before and after. */
    private List<Difference> differences(
            Map<String, String> before, Map<String, String> after, Map<String, String> named) {
        Set<String> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new Difference(
                        name(field, named),
                        value(field, before.get(field), named),
                        value(field, after.get(field), named)))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }

    /** {@code partner.BY-HO-CHECHERSK} is the partner Chechersk District: there are several of such a field. */
    private String name(String field, Map<String, String> named) {
        int dot = field.indexOf('.');
        return dot < 0
                ? say("audit.field." + field, field)
                : say("audit.field." + field.substring(0, dot), field, which(field.substring(dot + 1), named));
    }

    /** Of which it speaks: a partner by its name, a step of an ending by its word. */
    private String which(String code, Map<String, String> named) {
        return say("audit.value." + code, inNames(code, named));
    }

    /**
     * A stored constant such as PROVISIONAL has a word of its own; a date is written out; a number that stands for something
     * ({@code event} 3) is what that is called; anything else is itself.
     */
    private String value(String field, @Nullable String text, Map<String, String> named) {
        if (text == null) {
            return "";
        }
        String called = named.get(field + ":" + text);
        return called == null ? say("audit.value." + text, inNames(words.value(text), named)) : called;
    }

    /** What only looks like a code stays as it is. */
    private static String inNames(String text, Map<String, String> named) {
        return CODE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(named.getOrDefault(found.group(), found.group())));
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

    /** One entry of the trail: codes, keys and text forms, as they are hashed. */
    record Entry(
            long number,
            Instant at,
            String by,
            String subject,
            String sentence,
            List<String> details,
            Map<String, String> before,
            Map<String, String> after) {

        Stream<String> texts() {
            return Stream.of(
                            Stream.of(subject),
                            details.stream(),
                            before.keySet().stream(),
                            before.values().stream(),
                            after.keySet().stream(),
                            after.values().stream())
                    .flatMap(Function.identity());
        }
    }
}
