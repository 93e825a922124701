package org.twinning.platform.web;

import java.util.List;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.twinning.platform.AsOf;

/** Every link of a page that speaks of another day leads to pages that speak of the same day. */
class AsOfLinks extends StandardLinkBuilder {

    private static final List<String> TIMELESS =
            List.of("/css/", "/js/", "/fonts/", "/images/", "/webjars/", "/login", "/logout", "/favicon");
    private static final String PARAMETER = FrameInterceptor.AS_OF + "=";

    @Override
    protected String processLink(IExpressionContext context, String link) {
        String processed = super.processLink(context, link);
        boolean speaksOfADay = link.startsWith("/") && TIMELESS.stream().noneMatch(link::startsWith);
        return speaksOfADay
                        && !link.contains(PARAMETER)
                        && context.getVariable(FrameInterceptor.AS_OF) instanceof AsOf asOf
                        && !asOf.today()
                ? add(processed, PARAMETER + asOf.date())
                : processed;
    }

    private static String add(String link, String parameter) {
        int anchor = link.indexOf('#');
        String address = anchor < 0 ? link : link.substring(0, anchor);
        String rest = anchor < 0 ? "" : link.substring(anchor);
        return address + (address.contains("?") ? '&' : '?') + parameter + rest;
    }
}
