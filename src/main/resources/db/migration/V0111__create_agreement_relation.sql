-- Agreements lean on each other: one amends or takes the place of another, or carries out what an agreement of the regions
-- above has laid down.
create table agreement_relation (
    agreement bigint not null references agreement,
    position int not null,
    kind text not null check (kind in ('AMENDS', 'SUPERSEDES', 'IMPLEMENTS')),
    other text not null references agreement (number),
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    primary key (agreement, position)
);
create unique index agreement_relation_once on agreement_relation (agreement, kind, other) where withdrawn_at is null;
create index agreement_relation_other on agreement_relation (other);
