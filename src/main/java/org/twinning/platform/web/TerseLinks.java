package org.twinning.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.ILinkBuilder;

/** A parameter without a value says nothing: links leave it out, so that templates need not ask whether there is one. */
class TerseLinks implements ILinkBuilder {

    private final ILinkBuilder links;

    TerseLinks(ILinkBuilder links) {
        this.links = links;
    }

    @Override
    public String getName() {
        return links.getName();
    }

    @Override
    public @Nullable Integer getOrder() {
        return links.getOrder();
    }

    @Override
    public @Nullable String buildLink(
            IExpressionContext context, String base, @Nullable Map<String, Object> parameters) {
        Map<String, Object> said = new LinkedHashMap<>(parameters == null ? Map.of() : parameters);
        said.values().removeIf(it -> it == null || it.equals(""));
        return links.buildLink(context, base, said);
    }
}
