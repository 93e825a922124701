package org.twinning.event.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.PartnerLine;
import org.twinning.platform.AsOf;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Recorder;
import org.twinning.platform.Words;
import org.twinning.territory.Office;
import org.twinning.territory.OfficeDirectory;
import org.twinning.territory.TimeInOffice;

/** Proposes the head of each side as the one who signed, and doubts one who was not in office; it refuses nobody. */
@Component
class Heads {

    private final OfficeDirectory offices;
    private final Recorder recorder;
    private final TimeInOffice timeInOffice;
    private final Words words;

    Heads(OfficeDirectory offices, Recorder recorder, TimeInOffice timeInOffice, Words words) {
        this.offices = offices;
        this.recorder = recorder;
        this.timeInOffice = timeInOffice;
        this.words = words;
    }

    /**
     * Fills in who headed each side on the day of signing; today, as long as no day is typed. The day planned says nothing any
     * more once it has passed: whoever signs late is whoever is in office then.
     */
    void propose(Dossier known, SigningForm form, Locale language) {
        for (PartnerLine partner : known.partnerLines()) {
            SideForm side = form.sides.get(partner.position());
            if (side.signs && side.signatory == null) {
                fill(side, partner, form.signed, language);
            }
        }
    }

    /**
     * Fills in who heads each side on the planned day, where nobody is named yet.
     *
     * @return whether anybody was
     */
    boolean propose(List<PartnerLine> partners, PlannedDate planned, PreparationForm form, Locale language) {
        boolean proposed = false;
        for (PartnerLine partner : partners) {
            PreparationForm.HandForm hand = form.hands.get(partner.position());
            Optional<Office> head = hand.signatory == null && hand.post == null
                    ? offices.headOn(partner.code(), AsOf.of(planned.lastDay()))
                    : Optional.empty();
            if (head.isPresent()) {
                hand.signatory = head.get().holder().name().in(language);
                hand.post = head.get().holder().post().in(language);
                proposed = true;
            }
        }
        return proposed;
    }

    /** Puts, in the place of those who were not in office on the day of signing, the heads who were. */
    void replace(Dossier known, SigningForm form, Locale language) {
        for (PartnerLine partner : known.partnerLines()) {
            SideForm side = partner.position() < form.sides.size() ? form.sides.get(partner.position()) : null;
            PlannedDate signed = side == null || side.signed == null ? form.signed : side.signed;
            if (side != null && signed != null && doubtful(partner, side, signed)) {
                fill(side, partner, signed, language);
            }
        }
    }

    /** Whether it is known who was in office instead of one who is doubted. */
    boolean knowBetter(Dossier known, SigningForm form) {
        return known.partnerLines().stream().anyMatch(partner -> {
            SideForm side = partner.position() < form.sides.size() ? form.sides.get(partner.position()) : null;
            PlannedDate signed = side == null || side.signed == null ? form.signed : side.signed;
            return side != null
                    && signed != null
                    && doubtful(partner, side, signed)
                    && offices.headOn(partner.code(), AsOf.of(signed.lastDay())).isPresent();
        });
    }

    private boolean doubtful(PartnerLine partner, SideForm side, PlannedDate signed) {
        return side.signs && side.signatory != null && doubt(partner.code(), side.signatory, signed) != null;
    }

    private void fill(SideForm side, PartnerLine partner, @Nullable PlannedDate signed, Locale language) {
        AsOf day = AsOf.of(signed == null ? recorder.today() : signed.lastDay());
        offices.headOn(partner.code(), day).ifPresent(office -> {
            side.signatory = office.holder().name().in(language);
            side.post = office.holder().post().in(language);
        });
    }

    /**
     * Sentences about those who are known, and known not to have been in office when they are said to have signed, and about
     * a day before the agreement was proposed.
     */
    List<String> doubts(Dossier known, SigningForm form) {
        List<String> doubts = new ArrayList<>();
        if (form.signed != null && form.signed.lastDay().isBefore(known.proposedOn())) {
            doubts.add(words.message("warning.SIGNED_BEFORE_PROPOSED"));
        }
        for (PartnerLine partner : known.partnerLines()) {
            SideForm side = partner.position() < form.sides.size() ? form.sides.get(partner.position()) : null;
            if (side != null && side.signs && side.signatory != null) {
                PlannedDate signed = side.signed == null ? form.signed : side.signed;
                String doubt = signed == null ? null : doubt(partner.code(), side.signatory, signed);
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    private @Nullable String doubt(String territory, String signatory, PlannedDate signed) {
        return offices.outOfOffice(territory, signatory, signed, recorder.present())
                .map(holder -> words.message(
                        "official.notInOffice",
                        signatory,
                        words.when(signed),
                        timeInOffice.of(holder),
                        offices.headOn(territory, AsOf.of(signed.lastDay()))
                                .map(it -> words.text(it.holder().name()))
                                .orElse("no")))
                .orElse(null);
    }
}
