package org.twinning.platform;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What is changed as a whole and tells its changes. Spring Data publishes them on {@code save} only; the guard refuses to
 * store an aggregate whose changes nobody was told of, so a forgotten {@code save} cannot bypass the audit trail.
 */
@MappedSuperclass
public abstract class Aggregate<A extends Aggregate<A>> extends AbstractAggregateRoot<A> {

    @Version
    private long version;

    /** As it reads in the audit trail: {@code agreement:TW-2022-002}. */
    protected abstract String subject();

    public long version() {
        return version;
    }

    /**
     * Refuses to go on from what a form was opened with when somebody has changed it since.
     *
     * @throws StaleVersion when the version is not the one seen
     */
    @SuppressWarnings("unchecked")
    public A seenAt(long seen) {
        if (seen != version) {
            throw new StaleVersion(subject(), version);
        }
        return (A) this;
    }

    protected A tell(Change change) {
        registerEvent(change);
        @SuppressWarnings("unchecked") // the aggregate is its own type argument
        A self = (A) this;
        return self;
    }

    @PreUpdate
    void refuseUntoldChanges() {
        if (!domainEvents().isEmpty()) {
            throw new IllegalStateException(subject() + " was changed without being saved through its repository");
        }
    }
}
