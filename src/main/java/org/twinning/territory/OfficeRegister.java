package org.twinning.territory;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.Recorder;

/** The one way to record who heads a territory, and to put right what was recorded. */
@Service
@Transactional
public class OfficeRegister {

    private final TermsOfOffice terms;
    private final TerritoryDirectory directory;
    private final Recorder recorder;

    OfficeRegister(TermsOfOffice terms, TerritoryDirectory directory, Recorder recorder) {
        this.terms = terms;
        this.directory = directory;
        this.recorder = recorder;
    }

    /** @throws org.twinning.platform.NotFound when no territory bears the code */
    public void record(String territory, OfficeHolder holder, @Nullable Basis basis) {
        directory.get(territory);
        terms.save(TermOfOffice.record(territory, holder, basis, recorder.stamp()));
    }

    /**
     * Puts right, or completes, what is known of a term of office.
     *
     * @param right null to take it back
     */
    public void correct(String territory, long id, long version, @Nullable OfficeHolder right, @Nullable Basis basis) {
        terms.save(terms.get(territory, id).seenAt(version).correct(right, basis, recorder.stamp()));
    }
}
