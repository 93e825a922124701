package org.twinning.platform.web;

import java.util.ArrayList;
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
 * labels have gone by; a page without a summary passes through.
 */
public final class SummaryOfErrors extends AbstractTemplateHandler {

    private static final String SUMMARY = "error-summary";

    private final FieldLabels labels = new FieldLabels();
    private final List<Runnable> held = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
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
        labels.open(tag);
        held.add(() -> super.handleOpenElement(tag));
        String field = summing ? fieldOf(tag) : null;
        if (field != null) {
            fields.add(field);
            held.add(() -> sayName(field));
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        if (holding) {
            labels.open(tag);
            held.add(() -> super.handleStandaloneElement(tag));
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
        summing = summing && !tag.getElementCompleteName().matches("ul|div");
        labels.close(tag.getElementCompleteName());
        held.add(() -> super.handleCloseElement(tag));
    }

    @Override
    public void handleText(IText text) {
        if (holding) {
            labels.text(text.getText());
            held.add(() -> super.handleText(text));
        } else {
            super.handleText(text);
        }
    }

    @Override
    public void handleComment(IComment comment) {
        if (holding) {
            held.add(() -> super.handleComment(comment));
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
}
