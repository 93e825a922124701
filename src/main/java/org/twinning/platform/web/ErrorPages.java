package org.twinning.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Whatever goes wrong ends here and is said in the reader's language: what happened, that nothing was lost, what to do,
 * and a number by which the log is found. Programs get the same as a problem document (RFC 9457).
 */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final FailureText text;

    ErrorPages(FailureText text) {
        this.text = text;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response, Model model) {
        Failure failure = Failure.of(request);
        record(failure, request);
        if (failure.ofProgram()) {
            return problem(failure);
        }
        response.setStatus(failure.status());
        model.addAttribute("failure", failure);
        model.addAttribute("text", text.of(failure));
        model.addAttribute("framed", failure.status() < 500 && !failure.path().equals("/login") && signedIn(request));
        return "error/page";
    }

    private ResponseEntity<ProblemDetail> problem(Failure failure) {
        FailureText.Said said = text.of(failure);
        ProblemDetail problem = ProblemDetail.forStatus(failure.status());
        problem.setTitle(said.title());
        problem.setDetail(said.what() + " " + said.todo());
        problem.setInstance(URI.create(failure.path()));
        problem.setProperty("incident", failure.incident());
        return ResponseEntity.status(failure.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** The trace itself is in the log already, just before: the container writes it. */
    private static void record(Failure failure, HttpServletRequest request) {
        String line = "Incident {}: {} {} answered {}";
        Object why = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure.status() >= 500) {
            log.error(
                    line + " because of {}",
                    failure.incident(),
                    failure.method(),
                    failure.path(),
                    failure.status(),
                    String.valueOf(why));
        } else {
            log.info(line, failure.incident(), failure.method(), failure.path(), failure.status());
        }
    }

    private static boolean signedIn(HttpServletRequest request) {
        return request.getAttribute("page") instanceof Frame frame && frame.person() != null;
    }
}
