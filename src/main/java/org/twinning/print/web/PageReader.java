package org.twinning.print.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.twinning.platform.AsOf;
import org.twinning.platform.NotFound;
import org.twinning.platform.OnPaper;

/**
 * Reads a page of this register as a sheet, inside another request: the same controller, the same view. So what is issued is
 * what the page says, and what a sheet is compared with later is what the page says then.
 */
@Component
class PageReader {

    private final RequestMappingHandlerMapping pages;
    private final RequestMappingHandlerAdapter controllers;
    private final ThymeleafViewResolver views;

    PageReader(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages,
            RequestMappingHandlerAdapter controllers,
            ThymeleafViewResolver views) {
        this.pages = pages;
        this.controllers = controllers;
        this.views = views;
    }

    /** Empty when there is no such page, or none that can be a sheet for everybody who reads. */
    Optional<String> read(
            Question question, AsOf asOf, Locale language, HttpServletRequest here, HttpServletResponse answer) {
        AskedPage asked = new AskedPage(here, question.address());
        asked.setAttribute(OnPaper.PDF, Boolean.TRUE);
        boolean mine = OnPaper.MINE.equals(asked.getParameter(OnPaper.ONLY));
        return read(asked, asOf, language, answer, it -> !it.personal() && !mine);
    }

    /** The page as it is printed from a browser. */
    Optional<String> printed(
            Question question, AsOf asOf, Locale language, HttpServletRequest here, HttpServletResponse answer) {
        return read(new AskedPage(here, question.address()), asOf, language, answer, it -> true);
    }

    private Optional<String> read(
            AskedPage asked, AsOf asOf, Locale language, HttpServletResponse answer, Predicate<OnPaper> allowed) {
        asked.setAttribute(OnPaper.DAY, asOf);
        asked.setAttribute(CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, language);
        Unsent unsent = new Unsent(answer);
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            ModelAndView page = ask(asked, unsent, allowed);
            if (page == null || unsent.getStatus() != HttpServletResponse.SC_OK) {
                return Optional.empty();
            }
            View view = views.resolveViewName(String.valueOf(page.getViewName()), language);
            if (view == null) {
                return Optional.empty();
            }
            view.render(page.getModel(), asked, unsent);
            return Optional.of(unsent.text());
        } catch (NotFound gone) {
            return Optional.empty();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("cannot read the page " + asked.getRequestURI(), failure);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private @Nullable ModelAndView ask(AskedPage asked, Unsent unsent, Predicate<OnPaper> allowed) throws Exception {
        ServletRequestPathUtils.parseAndCache(asked);
        HandlerExecutionChain found = pages.getHandler(asked);
        if (found == null || !(found.getHandler() instanceof HandlerMethod page) || !isAllowed(page, allowed)) {
            return null;
        }
        for (HandlerInterceptor each : found.getInterceptorList()) {
            each.preHandle(asked, unsent, page);
        }
        ModelAndView answer = controllers.handle(asked, unsent, page);
        return answer == null
                        || answer.getStatus() != null && answer.getStatus().isError()
                ? null
                : answer;
    }

    private static boolean isAllowed(HandlerMethod page, Predicate<OnPaper> allowed) {
        OnPaper onPaper = page.getMethodAnnotation(OnPaper.class);
        return onPaper != null && allowed.test(onPaper);
    }
}
