package org.twinning.event.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;
import org.twinning.event.AgendaRow;
import org.twinning.event.Preparation;
import org.twinning.event.Preparation.Agreed;
import org.twinning.event.Preparation.Hand;
import org.twinning.event.Readiness;
import org.twinning.platform.Form;

/** How one agreement of an agenda is prepared. */
class PreparationForm extends Form {

    @Size(max = 60)
    public @Nullable String desk;

    @Size(max = 60)
    public @Nullable String folder;

    /** In the order of {@link Readiness}. */
    @Valid
    public List<ReadyForm> ready = new ArrayList<>();

    /** By the partner's position. */
    @Valid
    public List<HandForm> hands = new ArrayList<>();

    /** When something became ready; no day while it is not. */
    static class ReadyForm {

        @DateTimeFormat(
                pattern = "dd.MM.yyyy",
                fallbackPatterns = {"d.M.yyyy", "yyyy-MM-dd"})
        public @Nullable LocalDate agreed;

        @Size(max = 300)
        public @Nullable String by;
    }

    /** Who is to sign for a partner. */
    static class HandForm {

        @Size(max = 200)
        public @Nullable String signatory;

        @Size(max = 300)
        public @Nullable String post;
    }

    void begin(AgendaRow row) {
        version = row.version();
        desk = row.desk();
        folder = row.folder();
        ready.clear();
        for (Readiness kind : Readiness.values()) {
            ReadyForm form = new ReadyForm();
            AgendaRow.Ready fact = row.ready().get(kind);
            form.agreed = fact == null ? null : fact.day();
            form.by = fact == null ? null : fact.by();
            ready.add(form);
        }
        hands.clear();
        for (int side = 0; side < row.agreement().partners().size(); side++) {
            HandForm form = new HandForm();
            Hand hand = row.hands().get(side);
            form.signatory = hand == null ? null : hand.signatory();
            form.post = hand == null ? null : hand.post();
            hands.add(form);
        }
    }

    void check(Errors errors, LocalDate today) {
        for (int at = 0; at < ready.size(); at++) {
            ReadyForm each = ready.get(at);
            if (each.agreed == null && each.by != null && !errors.hasFieldErrors("ready[" + at + "].agreed")) {
                errors.rejectValue("ready[" + at + "].agreed", "prepare.agreed.missing");
            }
            if (each.agreed != null && each.agreed.isAfter(today)) {
                errors.rejectValue("ready[" + at + "].agreed", "refusal.READY_IN_THE_FUTURE");
            }
        }
    }

    Preparation toPreparation() {
        Map<Readiness, Agreed> agreed = new EnumMap<>(Readiness.class);
        for (int at = 0; at < Math.min(ready.size(), Readiness.values().length); at++) {
            ReadyForm each = ready.get(at);
            if (each.agreed != null) {
                agreed.put(Readiness.values()[at], new Agreed(each.agreed, each.by));
            }
        }
        Map<Integer, Hand> named = new HashMap<>();
        for (int side = 0; side < hands.size(); side++) {
            Hand hand = new Hand(hands.get(side).signatory, hands.get(side).post);
            if (!hand.empty()) {
                named.put(side, hand);
            }
        }
        return new Preparation(desk, folder, agreed, named);
    }
}
