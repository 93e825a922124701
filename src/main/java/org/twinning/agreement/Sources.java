package org.twinning.agreement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The publications and papers that facts rest on. */
interface Sources extends Repository<Source, Long> {

    Source save(Source source);

    @Query(value = """
            select id from source
            where publisher = ?1 and title = ?2
                and published is not distinct from cast(?3 as text) and link is not distinct from cast(?4 as text)
            order by id limit 1
            """, nativeQuery = true)
    Optional<Long> find(String publisher, String title, @Nullable String published, @Nullable String link);

    default Optional<Long> find(Citation citation) {
        return find(
                citation.publisher(),
                citation.title(),
                citation.published() == null ? null : citation.published().text(),
                citation.link());
    }
}
