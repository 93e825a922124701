create table territory (
    code text primary key check (code ~ '^[A-Z]{2}(-[A-Z]+)+$'),
    level text not null check (level in ('REGION', 'DISTRICT', 'CITY')),
    country text not null generated always as (left(code, 2)) stored,
    region text references territory,
    seat_ru text,
    seat_be text,
    seat_en text,
    latitude numeric(5, 2) check (latitude between -90 and 90),
    longitude numeric(5, 2) check (longitude between -180 and 180),
    check ((level = 'REGION') = (region is null))
);
create index territory_region on territory (region);

-- A territory stays one when its name or legal form changes; papers keep the name they were signed under.
create table territory_name (
    id bigint generated always as identity primary key,
    territory text not null references territory,
    since partial_date,
    since_day date not null generated always as (coalesce(last_day(since), date '0001-01-01')) stored,
    name_ru text not null,
    name_be text,
    name_en text not null,
    also text,
    official_code text,
    folded text not null generated always as (fold(
        name_ru || ' ' || coalesce(name_be, '') || ' ' || name_en || ' ' || coalesce(also, ''))) stored,
    unique (territory, since_day)
);
create index territory_name_folded on territory_name using gin (folded gin_trgm_ops);
