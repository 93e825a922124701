package org.twinning.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.AgreementQuery.Sort;
import org.twinning.agreement.PartnerLine;
import org.twinning.agreement.Status;
import org.twinning.followup.Visit;
import org.twinning.followup.VisitReader;
import org.twinning.platform.AsOf;
import org.twinning.platform.Words;
import org.twinning.territory.Level;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/** Puts a briefing together, as of the day it speaks of: which agreements it is about, and whose heads it names. */
@Service
@Transactional(readOnly = true)
public class Briefings {

    static final Set<Status> STANDING = EnumSet.of(Status.IN_FORCE, Status.SUSPENDED, Status.SIGNED);

    private final TerritoryDirectory territories;
    private final AgreementCatalogue agreements;
    private final VisitReader visits;
    private final Parts parts;
    private final Remarks remarks;
    private final Words words;

    Briefings(
            TerritoryDirectory territories,
            AgreementCatalogue agreements,
            VisitReader visits,
            Parts parts,
            Remarks remarks,
            Words words) {
        this.territories = territories;
        this.agreements = agreements;
        this.visits = visits;
        this.parts = parts;
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
                new Subject("territory:" + code, lines, parties(code, region, lines, asOf), list, null),
                asOf);
    }

    /**
     * The day of which a visit's briefing speaks: that of the visit, unless the reader asks of another.
     *
     * @param asked the day as she typed it; null when she asked of none
     */
    public AsOf dayOfVisit(long id, AsOf asOf, @Nullable String asked) {
        return asOf.current() && asked == null
                ? AsOf.of(visits.get(id, asOf).dates().firstDay())
                : asOf;
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
            facts.add(words.message(
                    "briefing.visit.leader", words.text(visit.leader()).replaceAll("\\.$", "")));
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
                new Subject("visit:" + id, lines, parties, "/visits/" + id, id),
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

    private Briefing briefing(String title, List<String> facts, Subject subject, AsOf asOf) {
        List<String> said = new ArrayList<>(facts);
        said.add(counted(subject.lines()));
        return new Briefing(title, said, parts.of(subject, asOf), remarks.of(subject.key(), asOf));
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
}
