package org.twinning.agreement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Stamp;

/** A publication or paper that facts rest on; never changed once recorded, since others may lean on it. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // the columns are read through projections
class Source {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String publisher;
    private String title;
    private @Nullable PlannedDate published;
    private @Nullable String link;

    @Embedded
    private Stamp recorded;

    protected Source() {}

    Source(Citation citation, Stamp recorded) {
        this.publisher = citation.publisher();
        this.title = citation.title();
        this.published = citation.published();
        this.link = citation.link();
        this.recorded = recorded;
    }

    Long id() {
        return id;
    }
}
