package org.twinning.print;

import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.KindredReader;
import org.twinning.agreement.Relatives;
import org.twinning.platform.AsOf;
import org.twinning.programme.ProgrammeCatalogue;
import org.twinning.programme.Progress;

/** Gathers what a sheet says: of an agreement everything, of a programme's agreements what a chart needs, in a few questions. */
@Service
@Transactional(readOnly = true)
public class SheetReader {

    private final AgreementCatalogue agreements;
    private final KindredReader kindred;
    private final ProgrammeCatalogue programmes;

    SheetReader(AgreementCatalogue agreements, KindredReader kindred, ProgrammeCatalogue programmes) {
        this.agreements = agreements;
        this.kindred = kindred;
        this.programmes = programmes;
    }

    public Dossier agreement(String number, AsOf asOf) {
        return agreements.dossier(number, asOf);
    }

    public Relatives relatives(Dossier dossier, AsOf asOf, Locale language) {
        return kindred.relatives(dossier, asOf, language);
    }

    public ProgrammeSheet programme(String code, AsOf asOf, Locale language) {
        Progress progress = programmes.get(code, asOf);
        return ProgrammeSheet.of(
                progress, agreements.signed(AgreementQuery.all(asOf).ofProgramme(code), language));
    }
}
