package org.twinning.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Knows whether an address leads anywhere, so that a slip of the pen is answered as such and not as a prohibition. */
@Component
class Routes {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Routes(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    int statusOfDenied(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            for (RequestMappingHandlerMapping mapping : mappings) {
                if (mapping.getHandler(request) != null) {
                    return HttpServletResponse.SC_FORBIDDEN;
                }
            }
            return HttpServletResponse.SC_NOT_FOUND;
        } catch (HttpRequestMethodNotSupportedException otherMethod) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        } catch (Exception otherwise) {
            return HttpServletResponse.SC_FORBIDDEN;
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }
}
