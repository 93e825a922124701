package org.twinning.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.twinning.platform.Denial;
import org.twinning.platform.Refused;
import org.twinning.platform.StaleVersion;
import org.twinning.platform.Words;

/** A rule or a race that said no where no form was there to say it at the field. */
@ControllerAdvice
class Refusals {

    private final Words words;

    Refusals(Words words) {
        this.words = words;
    }

    @ExceptionHandler({StaleVersion.class, OptimisticLockingFailureException.class})
    void conflict(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    @ExceptionHandler
    void refused(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(
                Denial.SENTENCE, words.message("refusal." + refused.reason().name(), refused.arguments()));
        response.sendError(422);
    }
}
