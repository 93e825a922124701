package org.twinning.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.twinning.document.DamagedContent;
import org.twinning.platform.Denial;

/** A file whose bytes are not those that came is not handed out; whoever keeps the register learns of it. */
@ControllerAdvice
class Damages {

    private static final Logger log = LoggerFactory.getLogger(Damages.class);

    @ExceptionHandler
    void say(DamagedContent damaged, HttpServletRequest request, HttpServletResponse response) throws IOException {
        log.error(damaged.getMessage());
        request.setAttribute(Denial.REASON, "damaged");
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
}
