package org.twinning.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.platform.AsOf;

/**
 * Finds papers by what they are and by what they say: Russian words in any of their forms, Belarusian and English ones as they
 * are written. Only the version that is the latest on the day of knowledge is searched.
 */
@Service
@Transactional(readOnly = true)
public class DocumentSearch {

    private static final int PLACES = 3;
    private static final String START = "\u0001";
    private static final String STOP = "\u0002";

    private static final String ASKED =
            "(websearch_to_tsquery('russian', without_yo(:q)) || websearch_to_tsquery('simple', without_yo(:q)))";

    private static final String FROM = """
            from document d cross join lateral (
                select id from document_version v where v.document = d.id and v.recorded_at <= :known
                order by number desc limit 1) latest
            where (d.dated is null or last_day(d.dated) <= :asOf) and\s""" + DocumentCatalogue.COUNTS;

    private static final String IN_TITLE =
            "to_tsvector('russian', translate(d.title, 'ёЁ', 'еЕ')) @@ websearch_to_tsquery('russian', without_yo(:q))";

    private final JdbcClient jdbc;
    private final DocumentCatalogue catalogue;

    DocumentSearch(JdbcClient jdbc, DocumentCatalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    public Page<Hit> find(DocumentQuery query, AsOf asOf, Pageable page) {
        String which = FROM + conditions(query);
        long total =
                ask("select count(*) " + which, query, asOf).query(Long.class).single();
        List<Document> found = catalogue.read(
                ask(
                                "select d.* " + which + " order by "
                                        + (query.words() == null ? "" : IN_TITLE + " desc, ")
                                        + "d.recorded_at desc, d.id desc limit :size offset :from",
                                query,
                                asOf)
                        .param("size", page.getPageSize())
                        .param("from", page.getOffset()),
                asOf);
        Map<Long, List<Hit.Place>> places = places(query, asOf, found);
        return new PageImpl<>(
                found.stream()
                        .map(it -> new Hit(it, places.getOrDefault(it.latest().id(), List.of())))
                        .toList(),
                page,
                total);
    }

    /** How many papers say it. */
    public long count(String words, AsOf asOf) {
        DocumentQuery query = new DocumentQuery(words, null, null, null, null);
        return ask("select count(*) " + FROM + conditions(query), query, asOf)
                .query(Long.class)
                .single();
    }

    private static String conditions(DocumentQuery query) {
        StringBuilder text = new StringBuilder();
        if (query.words() != null) {
            text.append(" and (")
                    .append(IN_TITLE)
                    .append(" or latest.id in (select version from document_page where words @@ ")
                    .append(ASKED)
                    .append("))");
        }
        text.append(query.kind() == null ? "" : " and d.kind = :kind");
        text.append(query.language() == null ? "" : " and d.language = :language");
        text.append(query.agreement() == null ? "" : " and d.agreement = :agreement");
        if (query.withText() != null) {
            text.append(" and ")
                    .append(query.withText() ? "" : "not ")
                    .append("exists (select from document_page p where p.version = latest.id)");
        }
        return text.toString();
    }

    private JdbcClient.StatementSpec ask(String question, DocumentQuery query, AsOf asOf) {
        return jdbc.sql(question)
                .param("asOf", asOf.date())
                .param("known", asOf.moment())
                .param("q", query.words())
                .param("kind", query.kind() == null ? null : query.kind().name())
                .param(
                        "language",
                        query.language() == null ? null : query.language().name())
                .param("agreement", query.agreement());
    }

    private Map<Long, List<Hit.Place>> places(DocumentQuery query, AsOf asOf, List<Document> found) {
        if (query.words() == null || found.isEmpty()) {
            return Map.of();
        }
        record Row(long version, Hit.Place place) {}
        return ask("""
                select * from (
                    select p.version, p.page, p.content,
                        ts_headline('russian', without_yo(p.content), %1$s, 'HighlightAll=true, StartSel=%2$s, StopSel=%3$s') as marked,
                        row_number() over (partition by p.version order by p.position) as place
                    from document_page p where p.version in (:versions) and p.words @@ %1$s) found
                where place <= :places order by version, place""".formatted(ASKED, START, STOP), query, asOf)
                .param("versions", found.stream().map(it -> it.latest().id()).toList())
                .param("places", PLACES)
                .query((row, at) -> new Row(
                        row.getLong("version"),
                        new Hit.Place(
                                row.getObject("page", Integer.class),
                                Excerpt.of(row.getString("content"), row.getString("marked")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::version,
                        LinkedHashMap::new,
                        Collectors.mapping(Row::place, Collectors.toCollection(ArrayList::new))))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> List.copyOf(it.getValue())));
    }
}
