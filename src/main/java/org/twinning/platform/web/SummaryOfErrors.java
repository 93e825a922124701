package org.twinning.platform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IComment;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEnd;
import org.thymeleaf.model.IText;

/**
 * Puts before each mistake in the summary of errors the label of the field that it is about: "Enter a date" twice tells
 * nobody which of the dates is meant. The summary stands above the fields, so what follows it is held back until their
 * labels have gone by; a page without a summary passes through. The mistakes then come in the order of their fields, whatever order they
 * were found in.
 */
public final class SummaryOfErrors extends AbstractTemplateHandler {

    private static final String SUMMARY = "error-summary";

    private final FieldLabels labels = new FieldLabels();
    private final List<Runnable> held = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private @Nullable Mistake mistake;
    private boolean holding;
    private boolean summing;

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (!holding && isSummary(tag)) {
            holding = true;
            summing = true;
        }
        if (!holding) {
            super.handleOpenElement(tag);
            return;
        }
        if (summing && tag.getElementCompleteName().equals("li")) {
            mistake = new Mistake();
            mistakes.add(mistake);
        }
        labels.open(tag);
        hold(() -> super.handleOpenElement(tag));
        String field = summing ? fieldOf(tag) : null;
        if (field != null) {
            fields.add(field);
            hold(() -> sayName(field));
            if (mistake != null) {
                mistake.field = field;
            }
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        if (holding) {
            labels.open(tag);
            hold(() -> super.handleStandaloneElement(tag));
        } else {
            super.handleStandaloneElement(tag);
        }
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (!holding) {
            super.handleCloseElement(tag);
            return;
        }
        String element = tag.getElementCompleteName();
        if (summing && element.equals("ul")) {
            held.add(this::tellMistakes);
        }
        summing = summing && !element.matches("ul|div");
        labels.close(element);
        hold(() -> super.handleCloseElement(tag));
        if (element.equals("li")) {
            mistake = null;
        }
    }

    @Override
    public void handleText(IText text) {
        if (holding) {
            labels.text(text.getText());
            hold(() -> super.handleText(text));
        } else {
            super.handleText(text);
        }
    }

    @Override
    public void handleComment(IComment comment) {
        if (holding) {
            hold(() -> super.handleComment(comment));
        } else {
            super.handleComment(comment);
        }
    }

    @Override
    public void handleTemplateEnd(ITemplateEnd end) {
        held.forEach(Runnable::run);
        held.clear();
        super.handleTemplateEnd(end);
    }

    private void hold(Runnable part) {
        (mistake == null ? held : mistake.parts).add(part);
    }

    /** Those of no field first, the others in the order in which their fields stand on the page. */
    private void tellMistakes() {
        mistakes.stream()
                .sorted(Comparator.comparingInt(it -> it.field == null ? -1 : labels.placeOf(it.field)))
                .forEach(it -> it.parts.forEach(Runnable::run));
        mistakes.clear();
    }

    private static boolean isSummary(IProcessableElementTag tag) {
        return SUMMARY.equals(tag.getAttributeValue("class"));
    }

    private static @Nullable String fieldOf(IProcessableElementTag tag) {
        String leads = tag.getElementCompleteName().equals("a") ? tag.getAttributeValue("href") : null;
        return leads != null && leads.startsWith("#") ? leads.substring(1) : null;
    }

    private void sayName(String field) {
        String name = labels.nameOf(field, fields);
        if (name != null && !name.isEmpty()) {
            IModelFactory parts = getContext().getModelFactory();
            super.handleOpenElement(parts.createOpenElementTag("b"));
            super.handleText(parts.createText(name.matches(".*[.?!:…]") ? name : name + "."));
            super.handleCloseElement(parts.createCloseElementTag("b"));
            super.handleText(parts.createText(" "));
        }
    }

    /** One line of the summary. */
    private static final class Mistake {
        private final List<Runnable> parts = new ArrayList<>();
        private @Nullable String field;
    }
}
