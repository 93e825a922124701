package org.twinning.platform.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.twinning.platform.FileBatch;
import org.twinning.platform.Upload;

/** Hands the file of a form to its controller, null when none was chosen; or all of them where there may be several. */
class UploadArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Upload.class || parameter.getParameterType() == FileBatch.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Class<?> type = parameter.getParameterType();
        Object came = request.getAttribute(type.getName(), RequestAttributes.SCOPE_REQUEST);
        return came == null && type == FileBatch.class ? new FileBatch(Map.of()) : came;
    }
}
