package org.twinning.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.twinning.platform.AsOf;
import org.twinning.platform.Deadline;
import org.twinning.platform.DeadlineSource;
import org.twinning.platform.Words;

/** Reports on visits, also on those that have not taken place yet: the day is known. */
@Component
class ReportsDue implements DeadlineSource {

    private final VisitReader visits;
    private final Words words;
    private final int window;

    ReportsDue(VisitReader visits, Words words, @Value("${register.deadlines.reports}") int window) {
        this.visits = visits;
        this.words = words;
        this.window = window;
    }

    @Override
    public List<Deadline> on(AsOf asOf) {
        LocalDate until = asOf.date().plusDays(window);
        return visits.withoutReport(asOf, until).stream().map(this::line).toList();
    }

    @Override
    public List<Deadline> between(LocalDate from, LocalDate through, AsOf asOf) {
        return visits.withoutReport(asOf, through).stream()
                .map(this::line)
                .filter(it -> !it.due().isBefore(from))
                .toList();
    }

    private Deadline line(Visit visit) {
        LocalDate due = Objects.requireNonNull(visit.reportDue());
        return new Deadline(
                "REPORT",
                "report:" + visit.id() + ":" + due,
                due,
                visit.agreements().isEmpty() ? null : visit.agreements().get(0),
                words.message("deadline.report", words.text(visit.title()), words.date(visit.dates())),
                "/visits/" + visit.id());
    }
}
