package org.twinning.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.event.EventDossier;
import org.twinning.platform.AsOf;
import org.twinning.platform.Refused;
import org.twinning.platform.Words;

/** What was signed, and of which nobody has attached the text yet. */
@Component
@Transactional(readOnly = true)
public class MissingTexts {

    /** That the agreement {@code a} has no text among its documents, as it was known at the moment {@code :known}. */
    static final String CONDITION =
            "not exists (select from document d where d.agreement = a.number and d.kind = 'TEXT'"
                    + " and d.step is null and " + DocumentCatalogue.COUNTS + ")";

    private final JdbcClient jdbc;
    private final AgreementCatalogue agreements;
    private final Words words;

    MissingTexts(JdbcClient jdbc, AgreementCatalogue agreements, Words words) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.words = words;
    }

    /** Of what was signed at an event. */
    public List<AgreementLine> of(EventDossier event, AsOf asOf) {
        Set<String> lacking = among(event.signedHere(), asOf);
        return signedAt(event, asOf).stream()
                .filter(it -> lacking.contains(it.number()))
                .toList();
    }

    /** What every side has signed, one of them at least at this event. */
    public List<AgreementLine> signedAt(EventDossier event, AsOf asOf) {
        AgreementQuery those = AgreementQuery.all(asOf).among(List.copyOf(event.signedHere()));
        return event.signedHere().isEmpty()
                ? List.of()
                : agreements.findAll(those, words.language()).stream()
                        .filter(it -> it.signed() != null)
                        .toList();
    }

    /** @throws Refused when its text has been attached meanwhile */
    public void require(String number, AsOf asOf) {
        if (among(Set.of(number), asOf).isEmpty()) {
            throw new Refused(DocumentRefusal.TEXT_ALREADY_HERE);
        }
    }

    public Set<String> among(Collection<String> numbers, AsOf asOf) {
        return jdbc
                .sql("select a.number from agreement a where a.number = any(:numbers) and " + CONDITION)
                .param("numbers", numbers.toArray(String[]::new))
                .param("known", asOf.moment())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
