package org.twinning.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.twinning.account.Account;
import org.twinning.account.SignedIn;

/** A new password ends all sessions under the name, this one too; whoever has just given it goes on in a new one. */
@Component
class RenewedSignIn {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    void goOn(Account account, HttpServletRequest request, HttpServletResponse response) {
        HttpSession ended = request.getSession(false);
        if (ended != null) {
            ended.invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignedIn.again(account));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
