-- What follows from the facts for each stretch of days: periods depend on the facts alone and not on today, so they are
-- written with the facts and no job ever refreshes them. Searches ask for the period that holds the as-of day.
create table agreement_period (
    agreement bigint not null references agreement,
    valid_from date not null,
    valid_to date,
    status text not null check (status in ('PROPOSED', 'PLANNED', 'OVERDUE', 'PARTLY_SIGNED', 'SIGNED', 'IN_FORCE',
        'SUSPENDED', 'EXPIRED', 'TERMINATED', 'ABANDONED')),
    since date not null,
    planned partial_date,
    signed partial_date,
    term_end date,
    primary key (agreement, valid_from),
    check (valid_to is null or valid_from < valid_to),
    check (since <= valid_from),
    -- an agreement has at most one status on any day
    exclude using gist (agreement with =, daterange(valid_from, valid_to) with &&)
);
create index agreement_period_status on agreement_period (status, valid_from, valid_to, agreement);
