-- Who heads a territory from when to when, in the forms of the name that papers need. A term is told by rows: what was entered
-- wrong, or becomes better known, is withdrawn and entered anew.
create table territory_office (
    id bigint generated always as identity primary key,
    territory text not null references territory,
    version bigint not null default 0,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz check (withdrawn_at is null)
);
create index territory_office_territory on territory_office (territory);

create table territory_office_holder (
    office bigint not null references territory_office,
    position int not null,
    name_ru text,
    name_be text,
    name_en text,
    name_genitive_ru text,
    name_genitive_be text,
    post_ru text,
    post_be text,
    post_en text,
    post_genitive_ru text,
    post_genitive_be text,
    acting_on_ru text,
    acting_on_be text,
    since partial_date,
    until partial_date,
    reason text,
    paper text,
    link text check (link ~ '^https?://\S+$'),
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    primary key (office, position),
    check (coalesce(name_ru, name_be, name_en) is not null),
    check (coalesce(post_ru, post_be, post_en) is not null),
    check (since is null or until is null or first_day(since) <= last_day(until))
);
create unique index territory_office_holder_one on territory_office_holder (office) where withdrawn_at is null;
