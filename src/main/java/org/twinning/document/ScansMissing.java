package org.twinning.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twinning.agreement.AgreementCatalogue;
import org.twinning.agreement.AgreementLine;
import org.twinning.agreement.AgreementQuery;
import org.twinning.platform.AsOf;
import org.twinning.platform.Deadline;
import org.twinning.platform.DeadlineSource;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Words;

/** Agreements that were signed and are not over, and whose text nobody has attached. */
@Component
class ScansMissing implements DeadlineSource {

    /** The longest waiting; a register that is new has many, and more than this nobody reads. */
    private static final int MOST = 200;

    private static final String SIGNED = """
            select a.number, p.signed,
                (select min(n.event) from agreement_signature n where n.agreement = a.id
                    and known(n.recorded_at, n.withdrawn_at, :known)) as event
            from agreement_period p join agreement a on a.id = p.agreement
            where p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
              and p.status in ('SIGNED', 'IN_FORCE', 'SUSPENDED') and known(p.recorded_at, p.withdrawn_at, :known)
              and %s
            order by last_day(p.signed), a.number limit :most""".formatted(MissingTexts.CONDITION);

    private final JdbcClient jdbc;
    private final AgreementCatalogue agreements;
    private final Words words;
    private final int days;

    ScansMissing(
            JdbcClient jdbc,
            AgreementCatalogue agreements,
            Words words,
            @Value("${register.deadlines.scans}") int days) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.words = words;
        this.days = days;
    }

    @Override
    public List<Deadline> on(AsOf asOf) {
        Map<String, Signed> signed = jdbc
                .sql(SIGNED)
                .param("day", asOf.date())
                .param("known", asOf.moment())
                .param("most", MOST)
                .query((row, at) -> new Signed(
                        row.getString("number"),
                        PlannedDate.parse(row.getString("signed")),
                        row.getObject("event", Long.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Signed::number, Function.identity()));
        if (signed.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> atEvents = signed.values().stream()
                .flatMap(it -> Stream.ofNullable(it.event()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        AgreementQuery those = AgreementQuery.all(asOf).among(List.copyOf(signed.keySet()));
        return agreements.findAll(those, words.language()).stream()
                .flatMap(line -> Stream.ofNullable(signed.get(line.number())).map(it -> of(line, it.signed())
                        .doneBy(
                                it.event() != null && atEvents.getOrDefault(it.event(), 0L) > 1
                                        ? "/events/" + it.event() + "/scans#files" + it.number()
                                        : "/documents/new?agreement=" + it.number() + "&documentKind=TEXT")))
                .toList();
    }

    /** @param event at which a side of it signed; several texts of one event are attached from one page */
    private record Signed(
            String number, PlannedDate signed, @Nullable Long event) {}

    /** Of a signing known to the year or month the days are counted from its last. */
    private Deadline of(AgreementLine line, PlannedDate signed) {
        LocalDate due = signed.lastDay().plusDays(days);
        String pair = line.partners().stream().map(it -> words.text(it.name())).collect(Collectors.joining(" – "));
        String page = "/agreements/" + line.number();
        return new Deadline(
                "SCAN",
                "scan:" + line.number() + ":" + signed.text(),
                due,
                line.number(),
                words.message("deadline.scan", pair, words.when(signed)),
                page + "#documents");
    }
}
