create table programme (
    code text primary key check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    name_ru text,
    name_be text,
    name_en text,
    target int not null check (target > 0),
    first_day date not null,
    last_day date not null,
    lead_ministry_ru text,
    lead_ministry_be text,
    lead_ministry_en text,
    version bigint not null default 0,
    recorded_at timestamptz not null,
    recorded_by text not null,
    check (coalesce(name_ru, name_be, name_en) is not null),
    check (first_day <= last_day)
);

create table area (
    code text primary key check (code ~ '^[a-z]+(-[a-z]+)*$'),
    name_ru text not null,
    name_be text not null,
    name_en text not null
);
