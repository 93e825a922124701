package org.twinning.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.Milestone;
import org.twinning.agreement.Milestones;
import org.twinning.agreement.Sentences;
import org.twinning.followup.ContactPeople;
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

    private static final int AGREEMENTS = 11;
    private static final int HEADS = 8;
    private static final int PEOPLE = 6;
    private static final int CONTACTS = 4;
    private static final int DUES = 5;
    private static final int ANNIVERSARIES = 4;
    private static final int MONTHS_AHEAD = 12;
    private static final int ENOUGH = 1_000;

    private final OfficeDirectory offices;
    private final Milestones milestones;
    private final RecentContacts contacts;
    private final ContactPeople contactPeople;
    private final ObjectProvider<DeadlineSource> deadlines;
    private final Sentences sentences;
    private final Words words;

    Parts(
            OfficeDirectory offices,
            Milestones milestones,
            RecentContacts contacts,
            ContactPeople contactPeople,
            ObjectProvider<DeadlineSource> deadlines,
            Sentences sentences,
            Words words) {
        this.offices = offices;
        this.milestones = milestones;
        this.contacts = contacts;
        this.contactPeople = contactPeople;
        this.deadlines = deadlines;
        this.sentences = sentences;
        this.words = words;
    }

    /** All of them, in their order. */
    List<Briefing.Part> of(Subject subject, AsOf asOf) {
        return List.of(
                heads(subject, asOf),
                people(subject, asOf),
                standing(subject),
                recent(subject, asOf),
                due(subject, asOf),
                anniversaries(subject, asOf));
    }

    private Briefing.Part heads(Subject subject, AsOf asOf) {
        List<List<String>> rows = subject.parties().entrySet().stream()
                .limit(HEADS)
                .map(it -> offices.headOn(it.getKey(), asOf)
                        .map(head -> List.of(it.getValue(), holder(head.holder())))
                        .orElseGet(() -> List.of(it.getValue(), words.message("briefing.head.unknown"))))
                .toList();
        return part("heads", List.of("party", "head"), rows, subject.parties().size(), subject.page());
    }

    private String holder(OfficeHolder holder) {
        return words.text(holder.name()) + ", " + words.text(holder.post());
    }

    /** Whoever is spoken to on several agreements is named once. */
    private Briefing.Part people(Subject subject, AsOf asOf) {
        Map<String, String> sides = new HashMap<>();
        subject.lines().stream()
                .flatMap(it -> it.partners().stream())
                .forEach(it -> sides.putIfAbsent(it.code(), text(it.name())));
        List<List<String>> all = contactPeople.of(subject.numbers(), asOf).stream()
                .filter(it -> sides.containsKey(it.territory()))
                .map(it -> List.of(
                        sides.getOrDefault(it.territory(), ""),
                        listed(it.name(), it.post()),
                        listed(it.phone(), it.email())))
                .distinct()
                .toList();
        return part(
                "people",
                List.of("party", "person", "reach"),
                all.stream().limit(PEOPLE).toList(),
                all.size(),
                subject.page());
    }

    private static String listed(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private Briefing.Part standing(Subject subject) {
        List<AgreementLine> standing = subject.lines().stream()
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
                subject.page());
    }

    private String until(AgreementLine line) {
        String end = sentences.until(line.conclusion());
        return end.isEmpty()
                ? words.message("briefing.noEnd")
                : line.conclusion().presumed() ? words.message("briefing.presumed", end) : end;
    }

    private Briefing.Part recent(Subject subject, AsOf asOf) {
        Map<String, String> pairs = pairs(subject);
        List<RecentContacts.Recent> all = contacts.of(pairs.keySet(), asOf).stream()
                .filter(it -> it.visit() == null || !it.visit().equals(subject.visit()))
                .toList();
        return part(
                "contacts",
                List.of("when", "pair", "what"),
                all.stream()
                        .limit(CONTACTS)
                        .map(it -> List.of(words.date(it.date()), pairs.getOrDefault(it.agreement(), ""), it.about()))
                        .toList(),
                all.size(),
                subject.page());
    }

    /** What the lists of deadlines hold of it, and the report on the visit itself however far its day is. */
    private Briefing.Part due(Subject subject, AsOf asOf) {
        Set<String> numbers = new HashSet<>(subject.numbers());
        Stream<Deadline> near = deadlines.stream()
                .flatMap(it -> it.on(asOf).stream())
                .filter(it -> numbers.contains(it.agreement()) || it.path().equals(subject.page()));
        Stream<Deadline> own = subject.visit() == null
                ? Stream.empty()
                : deadlines.stream()
                        .flatMap(it -> it.between(asOf.date(), asOf.date().plusMonths(MONTHS_AHEAD), asOf).stream())
                        .filter(it -> it.path().equals(subject.page()));
        List<Deadline> all = Stream.concat(near, own)
                .distinct()
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

    private Briefing.Part anniversaries(Subject subject, AsOf asOf) {
        Map<String, String> pairs = pairs(subject);
        LocalDate from = asOf.date();
        List<Milestone> all =
                milestones
                        .between(Milestone.Kind.ANNIVERSARY, from, from.plusMonths(MONTHS_AHEAD), asOf, ENOUGH)
                        .stream()
                        .filter(it -> pairs.containsKey(it.number()))
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
                subject.page());
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

    private Map<String, String> pairs(Subject subject) {
        return subject.lines().stream()
                .collect(Collectors.toMap(AgreementLine::number, this::pair, (one, same) -> one));
    }

    private String pair(AgreementLine line) {
        return line.partners().stream().map(it -> text(it.name())).collect(Collectors.joining(" – "));
    }

    private String text(LocalText name) {
        return words.text(name);
    }
}
