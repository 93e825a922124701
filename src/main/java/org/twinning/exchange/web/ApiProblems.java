package org.twinning.exchange.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.twinning.platform.NotFound;
import org.twinning.platform.Words;

/** Refusals as problem documents (RFC 9457): what is wrong and what to do, in the caller's language. */
@RestControllerAdvice(basePackageClasses = AgreementsApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private final Words words;

    ApiProblems(Words words) {
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bad(BadParameter problem) {
        return bad(problem.parameter(), words.message(problem.key(), arguments(problem)));
    }

    /** Of the parameters only the as-of day is read before the question reaches the controller. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> bad(MethodArgumentTypeMismatchException problem) {
        return bad(problem.getName(), words.message("api.problem.asOf"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(NotFound problem) {
        return notFound(words.message("api.problem.number"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(NotYetKnown problem) {
        return notFound(words.message("api.problem.notYetKnown", problem.number(), words.prose(problem.knownFrom())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(ElsewhereInTheApi.NoSuchAddress problem) {
        return notFound(words.message("api.problem.address"));
    }

    private ResponseEntity<ProblemDetail> bad(String parameter, String detail) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "api.problem.badParameter", detail);
        problem.setProperty("parameter", parameter);
        return answer(problem);
    }

    private ResponseEntity<ProblemDetail> notFound(String detail) {
        return answer(problem(HttpStatus.NOT_FOUND, "api.problem.notFound", detail));
    }

    private ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(words.message(title));
        return problem;
    }

    private ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().getLanguage())
                .body(problem);
    }

    private static Object[] arguments(BadParameter problem) {
        Object[] arguments = new Object[problem.arguments().length + 1];
        arguments[0] = problem.parameter();
        System.arraycopy(problem.arguments(), 0, arguments, 1, problem.arguments().length);
        return arguments;
    }
}
