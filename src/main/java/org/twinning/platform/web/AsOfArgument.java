package org.twinning.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.twinning.platform.AsOf;

/** Hands the as-of day, and that of the register's knowledge, to controllers; a day that is none is a bad request, not silently today. */
class AsOfArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        for (String name : List.of(FrameInterceptor.AS_OF, FrameInterceptor.KNOWN_ON)) {
            refuseUnreadable(request.getParameter(name), name, parameter);
        }
        return request.getAttribute(FrameInterceptor.AS_OF, RequestAttributes.SCOPE_REQUEST);
    }

    private static void refuseUnreadable(@Nullable String text, String name, MethodParameter parameter) {
        if (text != null && !text.isBlank()) {
            try {
                AsOf.day(text);
            } catch (DateTimeException noDate) {
                throw new MethodArgumentTypeMismatchException(text, LocalDate.class, name, parameter, noDate);
            }
        }
    }
}
