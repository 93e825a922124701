package org.twinning.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.AgreementQuery.Sort;
import org.twinning.agreement.Milestone;
import org.twinning.agreement.Milestones;
import org.twinning.agreement.PartnerLine;
import org.twinning.agreement.Status;
import org.twinning.followup.RecentContacts;
import org.twinning.followup.Visit;
import org.twinning.followup.VisitReader;
import org.twinning.platform.AsOf;
import org.twinning.platform.Deadline;
import org.twinning.platform.DeadlineSource;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Words;
import org.twinning.territory.Level;
import org.twinning.territory.OfficeDirectory;
import org.twinning.territory.OfficeHolder;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/**
 * Puts a briefing together, as of the day it speaks of. The largest region has to fit on two pages: each part has its first lines
 * and says how many more there are, and where.
 */
@Service
@Transactional(readOnly = true)
public class Briefings {

    private static final int AGREEMENTS = 14;
    private static final int HEADS = 8;
    private static final int CONTACTS = 5;
    private static final int DUES = 6;
    private static final int ANNIVERSARIES = 4;
    private static final int MONTHS_AHEAD = 12;
    private static final int ENOUGH = 1_000;

    private static final Set<Status> STANDING = EnumSet.of(Status.IN_FORCE, Status.SUSPENDED, Status.SIGNED);

    private final TerritoryDirectory territories;
    private final OfficeDirectory offices;
    private final AgreementCatalogue agreements;
    private final Milestones milestones;
    private final RecentContacts contacts;
    private final VisitReader visits;
    private final ObjectProvider<DeadlineSource> deadlines;
    private final Remarks remarks;
    private final Words words;

    Briefings(
            TerritoryDirectory territories,
            OfficeDirectory offices,
            AgreementCatalogue agreements,
            Milestones milestones,
            RecentContacts contacts,
            VisitReader visits,
            ObjectProvider<DeadlineSource> deadlines,
            Remarks remarks,
            Words words) {
        this.territories = territories;
        this.offices = offices;
        this.agreements = agreements;
        this.milestones = milestones;
        this.contacts = contacts;
        this.visits = visits;
        this.deadlines = deadlines;
        this.remarks = remarks;
        this.words = words;
    }

    /** Of a territory; of a region with all that lies in it. */
    public Briefing ofTerritory(String code, AsOf asOf) {
        Territory territory = territories.get(code, asOf);
        boolean region = territory.level() == Level.REGION;
        AgreementQuery query = region
                ? AgreementQuery.all(asOf).ofRegion(code)
                : AgreementQuery.all(asOf).ofTerritory(code);
        List<AgreementLine> lines = agreements.findAll(query.sortedBy(Sort.SIGNED, true), words.language());
        String name = words.text(territory.nameOn(asOf.date()).text());
        String list = (region ? "/agreements?region=" : "/agreements?territory=") + code;
        return briefing(
                words.message("briefing.title.territory", name),
                List.of(),
                "territory:" + code,
                lines,
                parties(code, region, lines, asOf),
                list,
                asOf);
    }

    /** The day of a visit, which is that of its briefing unless the reader asks of another. */
    public LocalDate dayOfVisit(long id, AsOf asOf) {
        return visits.get(id, asOf).dates().firstDay();
    }

    /** Of a visit: of the agreements that it concerns. */
    public Briefing ofVisit(long id, AsOf asOf) {
        Visit visit = visits.get(id, asOf);
        List<AgreementLine> lines = visit.agreements().isEmpty()
                ? List.of()
                : agreements.findAll(AgreementQuery.all(asOf).among(visit.agreements()), words.language());
        List<String> facts = new ArrayList<>();
        facts.add(words.message("briefing.visit.dates", words.prose(visit.dates())));
        if (visit.leader() != null) {
            facts.add(words.message("briefing.visit.leader", words.text(visit.leader())));
        }
        if (!visit.places().isEmpty()) {
            facts.add(words.message(
                    "briefing.visit.places",
                    visit.places().stream().map(words::text).collect(Collectors.joining(", "))));
        }
        Map<String, String> parties = new LinkedHashMap<>();
        lines.stream()
                .flatMap(it -> it.partners().stream())
                .sorted(Comparator.comparing(PartnerLine::country))
                .forEach(it -> parties.putIfAbsent(it.code(), words.text(it.name())));
        return briefing(
                words.message("briefing.title.visit", words.text(visit.title())),
                facts,
                "visit:" + id,
                lines,
                parties,
                "/visits/" + id,
                asOf);
    }

    /** A region's partners are regions, a district's are those that it has agreements with: their heads are spoken of. */
    private Map<String, String> parties(String code, boolean region, List<AgreementLine> lines, AsOf asOf) {
        Map<String, String> parties = new LinkedHashMap<>();
        parties.put(
                code, words.text(territories.get(code, asOf).nameOn(asOf.date()).text()));
        lines.stream()
                .filter(it -> STANDING.contains(it.status()))
                .flatMap(it -> it.partners().stream())
                .filter(it -> region ? !it.region().equals(code) : !it.code().equals(code))
                .forEach(it -> parties.putIfAbsent(
                        region ? it.region() : it.code(), words.text(region ? it.regionName() : it.name())));
        return parties;
    }

    private Briefing briefing(
            String title,
            List<String> facts,
            String subject,
            List<AgreementLine> lines,
            Map<String, String> parties,
            String list,
            AsOf asOf) {
        Map<String, String> pairs = new HashMap<>();
        lines.forEach(it -> pairs.put(it.number(), pair(it)));
        List<String> said = new ArrayList<>(facts);
        said.add(counted(lines));
        return new Briefing(
                title,
                said,
                List.of(
                        heads(parties, list, asOf),
                        standing(lines, list),
                        recent(pairs, list, asOf),
                        due(pairs, asOf),
                        anniversaries(pairs, list, asOf)),
                remarks.of(subject, asOf));
    }

    /** "In force: 12. Overdue: 4." */
    private String counted(List<AgreementLine> lines) {
        Map<Status, Long> counts = lines.stream()
                .collect(Collectors.groupingBy(
                        AgreementLine::status, () -> new java.util.EnumMap<>(Status.class), Collectors.counting()));
        String parts = counts.entrySet().stream()
                .map(it -> words.message("briefing.count", words.message("status." + it.getKey()), it.getValue()))
                .collect(Collectors.joining(" "));
        return words.message("briefing.counts", lines.size()) + (parts.isEmpty() ? "" : " " + parts);
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
        List<AgreementLine> standing =
                lines.stream().filter(it -> STANDING.contains(it.status())).toList();
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
        LocalDate end = line.conclusion().lastDay();
        return end == null
                ? words.message("briefing.noEnd")
                : line.conclusion().presumed() ? words.message("briefing.presumed", words.date(end)) : words.date(end);
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
