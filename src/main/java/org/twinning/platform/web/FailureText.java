package org.twinning.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.twinning.platform.Denial;
import org.twinning.platform.Words;

/** Finds the sentences for a failure: by its reason, else by its status, else by whose fault it is. */
@Component
class FailureText {

    private final MessageSource messages;
    private final Words words;
    private final HttpServletRequest request;

    FailureText(MessageSource messages, Words words, HttpServletRequest request) {
        this.messages = messages;
        this.words = words;
        this.request = request;
    }

    Said of(Failure failure) {
        String what = request.getAttribute(Denial.SENTENCE) instanceof String rule ? rule : say(failure, "what");
        return new Said(say(failure, "title"), what, say(failure, "todo"));
    }

    private String say(Failure failure, String part) {
        List<String> kinds = Stream.of(
                        failure.ofProgram() ? "api." + failure.status() : "",
                        String.valueOf(failure.reason()),
                        String.valueOf(failure.status()),
                        failure.status() < 500 ? "400" : "500")
                .toList();
        return kinds.stream()
                .map(kind -> messages.getMessage("error." + kind + "." + part, null, "", words.language()))
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    record Said(String title, String what, String todo) {}
}
