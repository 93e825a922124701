-- The papers themselves: how many originals of an agreement there are, who keeps each since when, and to whom it was lent.
-- Rows are facts: what changes is entered anew, what was wrong is withdrawn.
create table original (
    id bigint generated always as identity primary key,
    agreement text not null references agreement (number),
    position int not null check (position > 0),
    unique (agreement, position)
);

-- The one with the latest day counts.
create table original_keeping (
    id bigint generated always as identity primary key,
    original bigint not null references original,
    -- whose original it is; nothing when it is neither side's
    side text references territory,
    language text not null check (language in ('RU', 'BE', 'RU_BE', 'EN')),
    office text not null,
    mark text,
    since partial_date not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz
);
create unique index original_keeping_once on original_keeping (original, since) where withdrawn_at is null;

create table original_loan (
    id bigint generated always as identity primary key,
    original bigint not null references original,
    borrower text not null,
    lent date not null,
    until date not null check (until >= lent),
    returned date check (returned >= lent),
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    constraint original_lent_once exclude using gist (original with =, daterange(lent, returned) with &&)
        where (withdrawn_at is null)
);
