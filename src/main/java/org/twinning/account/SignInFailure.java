package org.twinning.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, which says why; an ended access is admitted only to who knew the password. */
class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        String reason = why instanceof TooManyAttempts wait
                ? "wait&until=" + wait.until().getEpochSecond()
                : why instanceof DisabledException ? "disabled" : "wrong";
        response.sendRedirect(request.getContextPath() + "/login?error=" + reason);
    }
}
