package org.twinning.event.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twinning.event.AgendaCatalogue;
import org.twinning.event.AgendaRow.Decision;
import org.twinning.event.SigningDay;
import org.twinning.platform.Recorder;
import org.twinning.platform.Submission;
import org.twinning.platform.Words;

/** What the page of the signing day sends and asks without being loaded anew. */
@RestController
class SigningDayActs {

    private static final Resource WORKER = new ClassPathResource("static/js/signing-day-worker.js");

    private final SigningDay day;
    private final AgendaCatalogue agenda;
    private final SigningDayWords said;
    private final Submission submission;
    private final Recorder recorder;
    private final Words words;
    private final MessageSource messages;

    SigningDayActs(
            SigningDay day,
            AgendaCatalogue agenda,
            SigningDayWords said,
            Submission submission,
            Recorder recorder,
            Words words,
            MessageSource messages) {
        this.day = day;
        this.agenda = agenda;
        this.said = said;
        this.submission = submission;
        this.recorder = recorder;
        this.words = words;
        this.messages = messages;
    }

    /**
     * Records an act once, however often it is sent.
     *
     * @return 409 when another act counts than was seen, 422 when the act is refused; either with what counts now; 401 when
     *     somebody else has signed in meanwhile in that browser, in whose name the act must not be recorded
     */
    @PostMapping("/events/{id}/signing-day/acts")
    ResponseEntity<Answer> record(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ActForm form,
            BindingResult errors,
            HttpServletRequest request) {
        if (form.by != null && !form.by.equals(recorder.stamp().by())) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        form.check(errors);
        Optional<String> done = submission.send(form, errors, () -> {
            String undoing = words.message("day.undoing");
            if (form.outcome == null) {
                day.takeBack(id, form.number(), form.seen(), undoing);
            } else {
                day.decide(
                        id,
                        form.number(),
                        form.act(form.outcome, recorder.stamp().at()),
                        undoing);
            }
            return "/events/" + id + "/signing-day";
        });
        Row row = form.number == null
                ? null
                : row(form.number, agenda.decisions(id, recorder.present()).get(form.number));
        if (done.isPresent()) {
            return ResponseEntity.ok(new Answer(row, null));
        }
        boolean collided = request.getAttribute(Submission.CONFLICT) != null;
        return ResponseEntity.status(collided ? 409 : 422)
                .body(new Answer(row, collided ? collision(form.number, row) : refusal(errors)));
    }

    /** All that was said so far; nothing, with status 204, when the reader has seen it all. */
    @GetMapping("/events/{id}/signing-day/rows")
    ResponseEntity<Rows> rows(@PathVariable long id, @RequestParam(defaultValue = "-") String seen, CsrfToken token) {
        String revision = agenda.revision(id);
        if (revision.equals(seen)) {
            return ResponseEntity.noContent().build();
        }
        Map<String, Decision> decisions = agenda.decisions(id, recorder.present());
        List<Row> rows = decisions.entrySet().stream()
                .map(it -> row(it.getKey(), it.getValue()))
                .toList();
        return ResponseEntity.ok(new Rows(revision, token.getToken(), rows));
    }

    private Row row(String number, @Nullable Decision decision) {
        return decision == null
                ? new Row(number, null, null, "")
                : new Row(number, decision.outcome().name(), decision.act().toString(), said.said(decision));
    }

    private String collision(@Nullable String number, @Nullable Row row) {
        String subject = number == null ? "" : number;
        return row == null || row.outcome() == null
                ? words.message("day.collision.takenBack", subject)
                : words.message("day.collision", subject, row.said());
    }

    private String refusal(BindingResult errors) {
        return messages.getMessage(errors.getAllErrors().get(0), words.language());
    }

    /**
     * What counts for one agreement.
     *
     * @param outcome null while nothing was said
     * @param act key of the act that counts
     * @param said in words: "signed at 11:32, i.sakalova"
     */
    record Row(
            String number,
            @Nullable String outcome,
            @Nullable String act,
            String said) {}

    /** @param message why the act was not taken; null when it was */
    record Answer(@Nullable Row row, @Nullable String message) {}

    /** @param csrf a fresh token, for a page that has been open for long */
    record Rows(String revision, String csrf, List<Row> rows) {}

    /** The script that keeps the page for times without a line; it may answer for the page and nothing beside it. */
    @GetMapping("/events/{id}/signing-day/worker")
    ResponseEntity<Resource> worker(@PathVariable long id, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", request.getContextPath() + "/events/" + id + "/signing-day")
                .body(WORKER);
    }
}
