package org.twinning.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.Milestone;
import org.twinning.agreement.Milestones;
import org.twinning.agreement.Sentences;
import org.twinning.followup.RecentContacts;
import org.twinning.platform.AsOf;
import org.twinning.platform.Deadline;
import org.twinning.platform.DeadlineSource;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Words;
import org.twinning.territory.OfficeDirectory;
import org.twinning.territory.OfficeHolder;

/**
 * Writes the parts of a briefing. The largest region has to fit on two pages: each part has its first lines and says how many
 * more there are, and where.
 */
@Component
class Parts {

    private static final int AGREEMENTS = 14;
    private static final int HEADS = 8;
    private static final int CONTACTS = 5;
    private static final int DUES = 6;
    private static final int ANNIVERSARIES = 4;
    private static final int MONTHS_AHEAD = 12;
    private static final int ENOUGH = 1_000;

    private final OfficeDirectory offices;
    private final Milestones milestones;
    private final RecentContacts contacts;
    private final ObjectProvider<DeadlineSource> deadlines;
    private final Sentences sentences;
    private final Words words;

    Parts(
            OfficeDirectory offices,
            Milestones milestones,
            RecentContacts contacts,
            ObjectProvider<DeadlineSource> deadlines,
            Sentences sentences,
            Words words) {
        this.offices = offices;
        this.milestones = milestones;
        this.contacts = contacts;
        this.deadlines = deadlines;
        this.sentences = sentences;
        this.words = words;
    }

    /**
     * All of them, in their order.
     *
     * @param lines the agreements that the briefing is about
     * @param parties whose heads are spoken of: names by codes
     * @param list where the rest stands
     */
    List<Briefing.Part> of(List<AgreementLine> lines, Map<String, String> parties, String list, AsOf asOf) {
        Map<String, String> pairs = new HashMap<>();
        lines.forEach(it -> pairs.put(it.number(), pair(it)));
        return List.of(
                heads(parties, list, asOf),
                standing(lines, list),
                recent(pairs, list, asOf),
                due(pairs, asOf),
                anniversaries(pairs, list, asOf));
    }

    private Briefing.Part heads(Map<String, String> parties, String list, AsOf asOf) {
        List<List<String>> rows = parties.entrySet().stream()
                .limit(HEADS)
                .map(it -> offices.headOn(it.getKey(), asOf)
                        .map(head -> List.of(it.getValue(), holder(head.holder())))
                        .orElseGet(() -> List.of(it.getValue(), words.message("briefing.head.unknown"))))
                .toList();
        return part("heads", List.of("party", "head"), rows, parties.size(), list);
    }

    private String holder(OfficeHolder holder) {
        return words.text(holder.name()) + ", " + words.text(holder.post());
    }

    private Briefing.Part standing(List<AgreementLine> lines, String list) {
        List<AgreementLine> standing = lines.stream()
                .filter(it -> Briefings.STANDING.contains(it.status()))
                .toList();
        return part(
                "standing",
                List.of("number", "pair", "signed", "until", "status"),
                standing.stream()
                        .limit(AGREEMENTS)
                        .map(it -> List.of(
                                it.number(),
                                pair(it),
                                words.date(it.signed()),
                                until(it),
                                words.message("status." + it.status())))
                        .toList(),
                standing.size(),
                list);
    }

    private String until(AgreementLine line) {
        String end = sentences.until(line.conclusion());
        return end.isEmpty()
                ? words.message("briefing.noEnd")
                : line.conclusion().presumed() ? words.message("briefing.presumed", end) : end;
    }

    private Briefing.Part recent(Map<String, String> pairs, String list, AsOf asOf) {
        List<RecentContacts.Recent> all = contacts.of(pairs.keySet(), asOf);
        return part(
                "contacts",
                List.of("when", "pair", "what"),
                all.stream()
                        .limit(CONTACTS)
                        .map(it -> List.of(words.date(it.date()), pairs.getOrDefault(it.agreement(), ""), it.about()))
                        .toList(),
                all.size(),
                list);
    }

    private Briefing.Part due(Map<String, String> pairs, AsOf asOf) {
        List<Deadline> all = deadlines.stream()
                .flatMap(it -> it.on(asOf).stream())
                .filter(it -> it.agreement() != null && pairs.containsKey(it.agreement()))
                .sorted(Comparator.comparing(Deadline::due).thenComparing(Deadline::key))
                .toList();
        return part(
                "dues",
                List.of("by", "what"),
                all.stream()
                        .limit(DUES)
                        .map(it -> List.of(words.date(it.dated()), it.text()))
                        .toList(),
                all.size(),
                "/deadlines");
    }

    private Briefing.Part anniversaries(Map<String, String> pairs, String list, AsOf asOf) {
        Set<String> numbers = new HashSet<>(pairs.keySet());
        LocalDate from = asOf.date();
        List<Milestone> all =
                milestones
                        .between(Milestone.Kind.ANNIVERSARY, from, from.plusMonths(MONTHS_AHEAD), asOf, ENOUGH)
                        .stream()
                        .filter(it -> numbers.contains(it.number()))
                        .sorted(Comparator.comparing(Milestone::earliest).thenComparing(Milestone::number))
                        .toList();
        return part(
                "anniversaries",
                List.of("when", "pair", "what"),
                all.stream()
                        .limit(ANNIVERSARIES)
                        .map(it -> List.of(
                                words.date(date(it)),
                                pairs.getOrDefault(it.number(), ""),
                                words.message("briefing.anniversary", it.years())))
                        .toList(),
                all.size(),
                list);
    }

    /** An anniversary is a day, a month, a quarter or a year, as its signing is. */
    private static PlannedDate date(Milestone milestone) {
        return Stream.of(PlannedDate.Precision.values())
                .flatMap(it -> {
                    try {
                        return Stream.of(new PlannedDate(milestone.earliest(), it));
                    } catch (IllegalArgumentException doesNotBeginOne) {
                        return Stream.empty();
                    }
                })
                .filter(it -> it.lastDay().equals(milestone.latest()))
                .findFirst()
                .orElseThrow();
    }

    private Briefing.Part part(String name, List<String> columns, List<List<String>> rows, int all, String list) {
        return new Briefing.Part(
                words.message("briefing.part." + name),
                columns.stream()
                        .map(it -> words.message("briefing.column." + it))
                        .toList(),
                rows,
                all > rows.size() ? words.message("briefing.more", all - rows.size()) : null,
                words.message("briefing.none." + name),
                list);
    }

    private String pair(AgreementLine line) {
        return line.partners().stream().map(it -> text(it.name())).collect(Collectors.joining(" – "));
    }

    private String text(LocalText name) {
        return words.text(name);
    }
}
