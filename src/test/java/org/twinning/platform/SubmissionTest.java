package org.twinning.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.twinning.RegisterTest;

@RegisterTest
class SubmissionTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private Submission submission;

    private final NameForm form = new NameForm();

    @Test
    void aRepeatedSubmissionAnswersAsTheFirstAndChangesNothing() {
        AtomicInteger changes = new AtomicInteger();

        Optional<String> first = submission.send(form, errors(), () -> "/agreements/" + changes.incrementAndGet());
        Optional<String> again = submission.send(form, errors(), () -> "/agreements/" + changes.incrementAndGet());

        assertThat(first).contains("redirect:/agreements/1");
        assertThat(again).isEqualTo(first);
        assertThat(changes).hasValue(1);
    }

    @Test
    void ofFourAtTheSameMomentOneCounts() {
        AtomicInteger changes = new AtomicInteger();

        List<Optional<String>> answers = IntStream.range(0, 4)
                .mapToObj(it -> CompletableFuture.supplyAsync(
                        () -> submission.send(form, errors(), () -> "/agreements/" + changes.incrementAndGet())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(changes).hasValue(1);
        assertThat(answers).containsOnly(Optional.of("redirect:/agreements/1"));
    }

    @Test
    void aRefusalIsSaidAtItsFieldAndTheKeyMayBeUsedAgain() {
        BindingResult errors = errors();

        Optional<String> refused = submission.send(form, errors, () -> {
            throw new Refused(TestRefusal.NOBODY_SIGNED);
        });

        assertThat(refused).isEmpty();
        assertThat(errors.getFieldError("name").getDefaultMessage()).startsWith("Say who signed");
        assertThat(submission.send(form, errors(), () -> "/agreements")).contains("redirect:/agreements");
    }

    /** Back in the browser, something else typed, sent again: not the same thing twice, and not to be lost without a word. */
    @Test
    void aKeyThatComesAgainWithOtherContentIsToldSoAndThenCounts() {
        AtomicInteger changes = new AtomicInteger();
        fill("name", "Chechersk");
        submission.send(form, errors(), () -> "/agreements/" + changes.incrementAndGet());

        fill("name", "Pinsk");
        BindingResult told = errors();
        UUID used = form.key;
        assertThat(submission.send(form, told, () -> "/agreements/" + changes.incrementAndGet()))
                .isEmpty();
        assertThat(told.getGlobalError().getDefaultMessage()).startsWith("This form has been sent before");
        assertThat(form.key).isNotEqualTo(used);

        fill("key", form.key.toString());
        assertThat(submission.send(form, errors(), () -> "/agreements/" + changes.incrementAndGet()))
                .contains("redirect:/agreements/2");
    }

    @Test
    void aTokenOfAnotherSessionIsNoOtherContent() {
        AtomicInteger changes = new AtomicInteger();
        fill("_csrf", "one");
        submission.send(form, errors(), () -> "/agreements/" + changes.incrementAndGet());
        fill("_csrf", "another");
        assertThat(submission.send(form, errors(), () -> "/agreements/" + changes.incrementAndGet()))
                .contains("redirect:/agreements/1");
    }

    private static void fill(String field, String content) {
        ServletRequestAttributes now = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        ((MockHttpServletRequest) now.getRequest()).setParameter(field, content);
    }

    @Test
    void aKeyIsForgottenAfterAWeek() {
        AtomicInteger changes = new AtomicInteger();
        submission.send(form, errors(), () -> "/agreements/" + changes.incrementAndGet());
        submission.forgetOldKeys();
        submission.send(form, errors(), () -> "/agreements/" + changes.incrementAndGet());
        assertThat(changes).hasValue(1);

        jdbc.sql("update submission set recorded_at = recorded_at - interval '8 days' where key = ?")
                .param(form.key)
                .update();
        submission.forgetOldKeys();
        submission.send(form, errors(), () -> "/agreements/" + changes.incrementAndGet());
        assertThat(changes).hasValue(2);
    }

    @Test
    void aFormWithMistakesChangesNothing() {
        BindingResult errors = errors();
        errors.rejectValue("name", "NotBlank", "Fill this in.");

        assertThat(submission.send(form, errors, () -> {
                    throw new AssertionError("must not be asked for");
                }))
                .isEmpty();
    }

    private BindingResult errors() {
        return new DirectFieldBindingResult(form, "form");
    }

    static class NameForm extends Form {
        public String name = "";
    }

    private enum TestRefusal implements Refusal {
        NOBODY_SIGNED;

        @Override
        public String field() {
            return "name";
        }
    }
}
