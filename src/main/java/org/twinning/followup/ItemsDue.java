package org.twinning.followup;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.twinning.platform.AsOf;
import org.twinning.platform.Deadline;
import org.twinning.platform.DeadlineSource;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Words;

/** Items of action plans that are due soon or were due without a result. */
@Component
class ItemsDue implements DeadlineSource {

    private final FollowUpCatalogue catalogue;
    private final Words words;
    private final int window;

    ItemsDue(FollowUpCatalogue catalogue, Words words, @Value("${register.deadlines.action-items}") int window) {
        this.catalogue = catalogue;
        this.words = words;
        this.window = window;
    }

    @Override
    public List<Deadline> on(AsOf asOf) {
        LocalDate until = asOf.date().plusDays(window);
        return catalogue.open(asOf, until).stream().map(this::line).toList();
    }

    @Override
    public List<Deadline> between(LocalDate from, LocalDate through, AsOf asOf) {
        return catalogue.open(asOf, PlannedDate.year(through.getYear()).lastDay()).stream()
                .filter(it -> !it.due().firstDay().isAfter(through)
                        && !it.due().lastDay().isBefore(from))
                .map(this::line)
                .toList();
    }

    private Deadline line(ActionItem item) {
        String page = "/agreements/" + item.agreement();
        return new Deadline(
                        "ACTION_ITEM",
                        "item:" + item.id(),
                        item.due(),
                        item.agreement(),
                        words.message("deadline.actionItem", item.task(), item.executor(), words.prose(item.due())),
                        page + "/follow-up")
                .doneBy(page + "/actions/" + item.id());
    }
}
