-- Outlines of districts that an administrator loaded: each load names whom they are owed to, and each outline is a row that a
-- later load or its taking back withdraws, so that a map as of an earlier knowledge is drawn as it was.
create table outline_load (
    id bigint generated always as identity primary key,
    credit text not null check (length(credit) between 1 and 300),
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    withdrawn_by text,
    reason text,
    check ((withdrawn_at is null) = (reason is null) and (withdrawn_at is null) = (withdrawn_by is null))
);

create table territory_outline (
    load bigint not null references outline_load,
    territory text not null references territory,
    -- well-known binary, degrees of WGS 84
    shape bytea not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    primary key (load, territory)
);
create unique index territory_outline_one on territory_outline (territory) where withdrawn_at is null;
