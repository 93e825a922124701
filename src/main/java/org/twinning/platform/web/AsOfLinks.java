package org.twinning.platform.web;

import java.util.List;
import java.util.Map;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.twinning.platform.AsOf;

/**
 * Every link of a page that speaks of another day leads to pages that speak of the same day. Only links to files are looked
 * up for the hash of their content: looking up all of them took two thirds of the time of a page.
 */
class AsOfLinks extends StandardLinkBuilder {

    private static final List<String> FILES = List.of("/css/", "/js/", "/fonts/", "/images/", "/webjars/", "/favicon");
    private static final List<String> TIMELESS = List.of("/login", "/logout");

    @Override
    protected String processLink(IExpressionContext context, String link) {
        if (begins(link, FILES)) {
            return super.processLink(context, link);
        }
        return link.startsWith("/")
                        && !begins(link, TIMELESS)
                        && context.getVariable(FrameInterceptor.AS_OF) instanceof AsOf asOf
                ? asking(link, asOf)
                : link;
    }

    private static boolean begins(String link, List<String> beginnings) {
        return beginnings.stream().anyMatch(link::startsWith);
    }

    private static String asking(String link, AsOf asOf) {
        String asked = link;
        for (Map.Entry<String, String> it : asOf.parameters().entrySet()) {
            String parameter = it.getKey() + "=";
            asked = asked.contains(parameter) ? asked : add(asked, parameter + it.getValue());
        }
        return asked;
    }

    private static String add(String link, String parameter) {
        int anchor = link.indexOf('#');
        String address = anchor < 0 ? link : link.substring(0, anchor);
        String rest = anchor < 0 ? "" : link.substring(anchor);
        return address + (address.contains("?") ? '&' : '?') + parameter + rest;
    }
}
