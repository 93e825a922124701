package org.twinning.deadline;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.AgreementQuery.Sort;
import org.twinning.agreement.Status;
import org.twinning.platform.AsOf;
import org.twinning.platform.Deadline;
import org.twinning.platform.DeadlineSource;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Words;

/** Signings whose planned date is over. */
@Component
class OverduePlans implements DeadlineSource {

    /** The longest waiting; whoever has more of them opens the list of agreements. */
    private static final int MOST = 200;

    private final AgreementCatalogue agreements;
    private final Words words;

    OverduePlans(AgreementCatalogue agreements, Words words) {
        this.agreements = agreements;
        this.words = words;
    }

    @Override
    public List<Deadline> on(AsOf asOf) {
        AgreementQuery overdue =
                AgreementQuery.all(asOf).standing(EnumSet.of(Status.OVERDUE)).sortedBy(Sort.PLANNED, false);
        return agreements.find(overdue, PageRequest.of(0, MOST), words.language()).stream()
                .map(this::line)
                .toList();
    }

    private Deadline line(AgreementLine line) {
        PlannedDate planned = Objects.requireNonNull(line.planned());
        String pair = line.partners().stream().map(it -> words.text(it.name())).collect(Collectors.joining(" – "));
        return new Deadline(
                "OVERDUE_PLAN",
                "overdue:" + line.number() + ":" + planned.text(),
                planned,
                line.number(),
                words.message("deadline.overduePlan", pair, words.prose(planned)),
                "/agreements/" + line.number());
    }
}
