package org.twinning.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.agreement.Dossier;
import org.twinning.agreement.PartnerLine;
import org.twinning.platform.AsOf;
import org.twinning.platform.Changes;
import org.twinning.print.Book.Chapter;
import org.twinning.territory.Level;
import org.twinning.territory.Territory;
import org.twinning.territory.TerritoryDirectory;

/** Gathers the register as a book: chapters by the region of the first side, agreements by their numbers, all of one moment. */
@Service
public class BookReader {

    private final AgreementCatalogue agreements;
    private final TerritoryDirectory territories;
    private final Changes changes;
    private final int most;

    BookReader(
            AgreementCatalogue agreements,
            TerritoryDirectory territories,
            Changes changes,
            @Value("${register.book.most:2000}") int most) {
        this.agreements = agreements;
        this.territories = territories;
        this.changes = changes;
        this.most = most;
    }

    /**
     * A consistent picture, though others write meanwhile.
     *
     * @throws TooLong with more agreements than one book takes
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Book read(String part, AsOf asOf, Locale language) {
        List<AgreementLine> lines = lines(part, asOf, language);
        if (lines.size() > most) {
            throw new TooLong();
        }
        Map<String, PartnerLine> regions = new LinkedHashMap<>();
        Map<String, List<Dossier>> chapters = new TreeMap<>();
        for (AgreementLine line : lines) {
            PartnerLine first = line.partners().get(0);
            regions.putIfAbsent(first.region(), first);
            chapters.computeIfAbsent(first.region(), any -> new ArrayList<>())
                    .add(agreements.dossier(line.number(), asOf));
        }
        return new Book(
                part,
                Book.WHOLE.equals(part)
                        ? null
                        : region(part, asOf).nameOn(asOf.date()).text(),
                changes.revision(asOf.moment().toInstant()),
                chapters.entrySet().stream()
                        .map(it -> new Chapter(
                                it.getKey(),
                                java.util.Objects.requireNonNull(regions.get(it.getKey()))
                                        .regionName(),
                                it.getValue()))
                        .toList());
    }

    /** One row each, for those who want figures. */
    @Transactional(readOnly = true)
    public List<AgreementLine> lines(String part, AsOf asOf, Locale language) {
        AgreementQuery all = AgreementQuery.all(asOf);
        return agreements.findAll(
                Book.WHOLE.equals(part) ? all : all.ofRegion(region(part, asOf).code()), language);
    }

    private Territory region(String code, AsOf asOf) {
        Territory region = territories.get(code, asOf);
        if (region.level() != Level.REGION) {
            throw new org.twinning.platform.NotFound("region " + code);
        }
        return region;
    }
}
