package org.twinning.platform.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.IProcessableElementTag;

/** Reads off a page, as it goes by, what stands at its fields: their labels, and the legends of what they are grouped under. */
class FieldLabels {

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Deque<Group> around = new ArrayDeque<>();
    private @Nullable StringBuilder heard;
    private @Nullable String field;

    void open(IProcessableElementTag tag) {
        String id = tag.getAttributeValue("id");
        if (id != null) {
            places.putIfAbsent(id, places.size());
        }
        switch (tag.getElementCompleteName()) {
            case "fieldset" -> around.push(new Group(tag.getAttributeValue("id")));
            case "label" -> {
                heard = new StringBuilder();
                field = tag.getAttributeValue("for");
            }
            case "legend" -> heard = new StringBuilder();
            case "input" -> {
                if (heard != null && field == null) {
                    field = tag.getAttributeValue("id");
                }
            }
            default -> {}
        }
    }

    void text(String text) {
        if (heard != null) {
            heard.append(text);
        }
    }

    void close(String element) {
        if (element.equals("fieldset") && !around.isEmpty()) {
            around.pop();
        } else if (element.equals("legend") && heard != null && !around.isEmpty()) {
            legend(around.element(), heard.toString().strip());
            heard = null;
        } else if (element.equals("label") && heard != null) {
            label(heard.toString().strip());
            heard = null;
        }
    }

    private void legend(Group group, String legend) {
        group.legend = legend;
        if (group.id != null) {
            labels.put(group.id, legend);
        }
    }

    private void label(String label) {
        if (field != null) {
            labels.putIfAbsent(field, label);
            around.stream()
                    .map(it -> it.legend)
                    .filter(legend -> legend != null)
                    .findFirst()
                    .ifPresent(legend -> groups.putIfAbsent(String.valueOf(field), legend));
        }
    }

    /** Which place the field has on the page; the last where it is not there. */
    int placeOf(String field) {
        return places.getOrDefault(field, Integer.MAX_VALUE);
    }

    /** What to call a field among these: where two have the same label, what they are grouped under tells them apart. */
    @Nullable
    String nameOf(String field, List<String> among) {
        String label = labels.get(field);
        Set<String> fields = new HashSet<>(among);
        boolean twice = fields.stream()
                        .filter(it -> label != null && label.equals(labels.get(it)))
                        .count()
                > 1;
        String group = groups.get(field);
        return twice && group != null ? group + ": " + label : label;
    }

    private static final class Group {
        private final @Nullable String id;
        private @Nullable String legend;

        private Group(@Nullable String id) {
            this.id = id;
        }
    }
}
