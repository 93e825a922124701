-- What a territory is called, where it lies and what became of it are rows that a correction withdraws and never overwrites.
-- What came with the register counts as known from the first day that a reader can ask of.
alter table territory
    add version bigint not null default 0,
    add recorded_at timestamptz not null default timestamptz '1900-01-01 00:00+00',
    add recorded_by text not null default 'register',
    add withdrawn_at timestamptz check (withdrawn_at is null);
alter table territory alter recorded_at drop default, alter recorded_by drop default;

create table territory_place (
    territory text not null references territory,
    position int not null,
    founded partial_date,
    seat_ru text,
    seat_be text,
    seat_en text,
    latitude numeric(5, 2) check (latitude between -90 and 90),
    longitude numeric(5, 2) check (longitude between -180 and 180),
    reason text,
    paper text,
    link text check (link ~ '^https?://\S+$'),
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    primary key (territory, position)
);
create unique index territory_place_one on territory_place (territory) where withdrawn_at is null;
insert into territory_place (territory, position, seat_ru, seat_be, seat_en, latitude, longitude, recorded_at, recorded_by)
select code, 0, seat_ru, seat_be, seat_en, latitude, longitude, recorded_at, recorded_by from territory;
alter table territory
    drop column seat_ru, drop column seat_be, drop column seat_en, drop column latitude, drop column longitude;

-- A name that was entered wrong and the one that stands in its place are two rows of one line: an agreement that was signed
-- under the name shows it as it is known now.
alter table territory_name
    add position int,
    add line int,
    add form text check (form in ('OBLAST', 'DISTRICT', 'MUNICIPAL_OKRUG', 'URBAN_OKRUG', 'CITY')),
    add reason text,
    add paper text,
    add link text check (link ~ '^https?://\S+$'),
    add recorded_at timestamptz,
    add recorded_by text,
    add withdrawn_at timestamptz;
update territory_name n
set position = o.position, line = o.position, recorded_at = t.recorded_at, recorded_by = t.recorded_by,
    form = case when n.name_ru like '%муниципальный округ%' then 'MUNICIPAL_OKRUG'
        when t.level = 'REGION' then 'OBLAST' else t.level end
from (select id, row_number() over (partition by territory order by since_day) - 1 as position from territory_name) o, territory t
where o.id = n.id and t.code = n.territory;
alter table territory_name
    alter position set not null, alter line set not null, alter form set not null, alter recorded_at set not null,
    alter recorded_by set not null,
    add unique (territory, position),
    drop constraint territory_name_territory_since_day_key;
create unique index territory_name_one_a_day on territory_name (territory, since_day) where withdrawn_at is null;
create index territory_name_line on territory_name (territory, line);

-- What became of a territory: one row for each that came after it or out of it.
create table territory_succession (
    territory text not null references territory,
    position int not null,
    kind text not null check (kind in ('MERGER', 'DIVISION', 'SEPARATION', 'SUCCESSION')),
    happened partial_date not null,
    successor text not null references territory check (successor <> territory),
    reason text,
    paper text,
    link text check (link ~ '^https?://\S+$'),
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    primary key (territory, position)
);
create unique index territory_succession_once on territory_succession (territory, successor, happened) where withdrawn_at is null;
create index territory_succession_successor on territory_succession (successor);
