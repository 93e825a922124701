create table source (
    id bigint generated always as identity primary key,
    publisher text not null,
    title text not null,
    published partial_date,
    link text,
    recorded_at timestamptz not null,
    recorded_by text not null
);

create table signing_event (
    id bigint generated always as identity primary key,
    occasion_ru text,
    occasion_be text,
    occasion_en text,
    planned partial_date not null,
    held partial_date,
    place_ru text,
    place_be text,
    place_en text,
    host_ru text,
    host_be text,
    host_en text,
    cancelled_on date,
    source bigint references source,
    version bigint not null default 0,
    recorded_at timestamptz not null,
    recorded_by text not null,
    check (coalesce(occasion_ru, occasion_be, occasion_en) is not null),
    check (held is null or cancelled_on is null)
);

create table agreement (
    id bigint generated always as identity primary key,
    number text not null unique check (number ~ '^TW-\d{4}-\d{3,}$'),
    kind text not null check (kind in ('TWINNING', 'PARTNERSHIP', 'COOPERATION', 'PROTOCOL_OF_INTENT')),
    title_ru text,
    title_be text,
    title_en text,
    programme text references programme,
    proposed_on date not null,
    source bigint references source,
    entry_into_force partial_date,
    term_until date,
    term_months int check (term_months > 0),
    renewal text check (renewal in ('NONE', 'TACIT', 'EXPRESS')),
    renewal_months int check (renewal_months > 0),
    notice_months int check (notice_months > 0),
    clause text,
    version bigint not null default 0,
    recorded_at timestamptz not null,
    recorded_by text not null,
    check (term_until is null or term_months is null)
);
create index agreement_programme on agreement (programme);

create table agreement_partner (
    agreement bigint not null references agreement,
    position int not null check (position >= 0),
    territory text not null references territory,
    name bigint not null references territory_name,
    standing text not null check (standing in ('CONFIRMED', 'PROVISIONAL', 'TO_BE_NAMED')),
    source bigint references source,
    primary key (agreement, position),
    constraint agreement_partner_once unique (agreement, territory) deferrable initially deferred
);
create index agreement_partner_territory on agreement_partner (territory, agreement);

create table agreement_plan (
    agreement bigint not null references agreement,
    position int not null,
    planned partial_date not null,
    announced_on date not null,
    event bigint references signing_event,
    place_ru text,
    place_be text,
    place_en text,
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (agreement, position)
);
create index agreement_plan_event on agreement_plan (event) where event is not null;

create table agreement_signature (
    agreement bigint not null references agreement,
    partner int not null,
    signed partial_date not null,
    signatory text,
    post text,
    event bigint references signing_event,
    place_ru text,
    place_be text,
    place_en text,
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (agreement, partner),
    foreign key (agreement, partner) references agreement_partner (agreement, position)
        deferrable initially deferred
);
create index agreement_signature_event on agreement_signature (event) where event is not null;

create table agreement_prolongation (
    agreement bigint not null references agreement,
    position int not null,
    until date not null,
    presumed boolean not null,
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (agreement, position)
);

create table agreement_ending (
    agreement bigint not null references agreement,
    position int not null,
    kind text not null check (kind in ('SUSPENSION', 'RESUMPTION', 'TERMINATION', 'ABANDONMENT')),
    effective partial_date not null,
    announced_on date,
    notified_on date,
    reason text,
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (agreement, position)
);

create table agreement_area (
    agreement bigint not null references agreement,
    area text not null references area,
    primary key (agreement, area)
);
create index agreement_area_area on agreement_area (area, agreement);
