package org.twinning.dashboard;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.AgreementQuery.Sort;
import org.twinning.agreement.Status;
import org.twinning.agreement.Timelines;
import org.twinning.platform.AsOf;
import org.twinning.platform.Changes;
import org.twinning.programme.ProgrammeCatalogue;
import org.twinning.programme.Progress;

/** Puts the front page together. However large the register is, it reads a few counts and the first rows of each list. */
@Service
@Transactional(readOnly = true)
public class Dashboard {

    /** Whoever of these waits for a signature that was due. */
    public static final Set<Status> ATTENTION = EnumSet.of(Status.OVERDUE, Status.PARTLY_SIGNED);

    private static final int PROGRAMMES_IN_FOCUS = 2;
    private static final int AGREEMENTS_IN_FOCUS = 12;
    private static final int ROWS = 6;

    private final AgreementCatalogue agreements;
    private final ProgrammeCatalogue programmes;
    private final Changes changes;
    private final Timelines timelines;

    Dashboard(AgreementCatalogue agreements, ProgrammeCatalogue programmes, Changes changes, Timelines timelines) {
        this.agreements = agreements;
        this.programmes = programmes;
        this.changes = changes;
        this.timelines = timelines;
    }

    /** @param only the numbers of the agreements to speak of; null for all, with their programmes */
    public Overview on(AsOf asOf, @Nullable List<String> only, Locale language) {
        AgreementQuery all = only == null
                ? AgreementQuery.all(asOf)
                : AgreementQuery.all(asOf).among(only);
        List<Progress> running = programmes.all(asOf).stream()
                .filter(it -> only == null)
                .filter(it -> it.runsOn(asOf.date()))
                .sorted(Comparator.comparing(Progress::overdue).reversed())
                .toList();
        List<Overview.InFocus> focus = running.stream()
                .limit(PROGRAMMES_IN_FOCUS)
                .map(it -> new Overview.InFocus(it, agreementsOf(it, all, language)))
                .toList();
        List<AgreementLine> drawn =
                focus.stream().flatMap(it -> it.lines().stream()).toList();
        return new Overview(
                focus,
                running.stream().skip(PROGRAMMES_IN_FOCUS).toList(),
                agreements.countByStatus(all),
                agreements.countByCaveat(all),
                first(all.standing(ATTENTION).sortedBy(Sort.PLANNED, false), language),
                first(all.standing(EnumSet.of(Status.PLANNED)).sortedBy(Sort.PLANNED, false), language),
                first(all.standing(EnumSet.copyOf(Progress.SIGNED)).sortedBy(Sort.SIGNED, true), language),
                only == null && asOf.current() ? changes.recent(ROWS) : List.of(),
                drawn.isEmpty() ? null : timelines.of(drawn, asOf));
    }

    private Page<AgreementLine> agreementsOf(Progress progress, AgreementQuery all, Locale language) {
        return agreements.find(
                all.ofProgramme(progress.programme().code()), PageRequest.of(0, AGREEMENTS_IN_FOCUS), language);
    }

    private Page<AgreementLine> first(AgreementQuery query, Locale language) {
        return agreements.find(query, PageRequest.of(0, ROWS), language);
    }
}
