package org.twinning.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.BindingResult;

/**
 * Sends a form's change through, exactly once. A refusal or a conflict comes back as errors on the same form, so nothing
 * typed is lost; a repeated submission with the same key answers as the first did and changes nothing.
 */
@Component
public class Submission {

    /** Request attribute that makes the page a 409: the changes made by others while the form was open. */
    public static final String CONFLICT = "conflict";

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Recorder recorder;
    private final MessageSource messages;
    private final ObjectProvider<Changes> changes;
    private final Words words;
    private final HttpServletRequest request;

    Submission(
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Recorder recorder,
            MessageSource messages,
            ObjectProvider<Changes> changes,
            Words words,
            HttpServletRequest request) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.recorder = recorder;
        this.messages = messages;
        this.changes = changes;
        this.words = words;
        this.request = request;
    }

    /**
     * Makes the change and returns the path to go to, or nothing when the form has to be shown again with its errors. A key
     * that comes again with other content is not a second click but a second thought, typed after going back in the browser:
     * it is said so, and the next time it counts.
     *
     * @param change makes the change and names the path of the page that shows it
     */
    public Optional<String> send(Form form, BindingResult errors, Supplier<String> change) {
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        try {
            String path = transaction.execute(status -> once(form, change));
            return Optional.of("redirect:" + path);
        } catch (Refused refused) {
            if (refused.reason() == SubmissionRefusal.SENT_WITH_OTHER_CONTENT) {
                form.key = UUID.randomUUID();
            }
            reject(errors, refused);
        } catch (StaleVersion stale) {
            form.version = stale.current();
            request.setAttribute(CONFLICT, changes.getObject().since(stale.subject(), opened(form)));
            errors.reject("conflict");
        } catch (OptimisticLockingFailureException sameMoment) {
            request.setAttribute(CONFLICT, java.util.List.of());
            errors.reject("conflict");
        }
        return Optional.empty();
    }

    /**
     * Asks what a change would lead to without making it; a refusal comes back as errors on the form, as it would on
     * sending.
     */
    public <T> Optional<T> foresee(Form form, BindingResult errors, Supplier<Optional<T>> question) {
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        try {
            return question.get();
        } catch (Refused refused) {
            reject(errors, refused);
            return Optional.empty();
        }
    }

    /** Nobody sends a form twice after a week. Every replica may do it; the second finds nothing. */
    @Scheduled(fixedDelayString = "PT1H")
    public void forgetOldKeys() {
        jdbc.sql("delete from submission where recorded_at < ?")
                .param(java.sql.Timestamp.from(recorder.stamp().at().minus(Duration.ofDays(7))))
                .update();
    }

    private String once(Form form, Supplier<String> change) {
        Stamp stamp = recorder.stamp();
        byte[] content = SentContent.digest(stamp.by());
        int first = jdbc.sql(
                        "insert into submission (key, path, content, recorded_at, recorded_by) values (?, '', ?, ?, ?) on conflict do nothing")
                .params(form.key, content, java.sql.Timestamp.from(stamp.at()), stamp.by())
                .update();
        if (first == 0) {
            return jdbc.sql("select path from submission where key = ? and content = ?")
                    .params(form.key, content)
                    .query(String.class)
                    .optional()
                    .orElseThrow(() -> new Refused(SubmissionRefusal.SENT_WITH_OTHER_CONTENT));
        }
        String path = change.get();
        jdbc.sql("update submission set path = ? where key = ?")
                .params(path, form.key)
                .update();
        return path;
    }

    /** Who sends a form that no page showed has seen nothing yet. */
    private static Instant opened(Form form) {
        return form.opened == null ? Instant.EPOCH : form.opened;
    }

    private void reject(BindingResult errors, Refused refused) {
        Locale language = LocaleContextHolder.getLocale();
        Object[] arguments = Stream.of(refused.arguments())
                .map(it -> it instanceof LocalDate || it instanceof PlannedDate ? words.prose(it) : it)
                .toArray();
        String text = messages.getMessage("refusal." + refused.reason().name(), arguments, language);
        String field = refused.reason().field();
        if (field != null && errors.getFieldType(field) != null) {
            errors.rejectValue(field, "refused", text);
        } else {
            errors.reject("refused", text);
        }
    }
}
