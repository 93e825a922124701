create table signing_event_agenda (
    event bigint not null references signing_event,
    position int not null,
    agreement text not null references agreement (number),
    primary key (event, position),
    constraint signing_event_agenda_once unique (event, agreement) deferrable initially deferred
);
create index signing_event_agenda_agreement on signing_event_agenda (agreement);

create table visit (
    id bigint generated always as identity primary key,
    title_ru text not null,
    title_be text not null,
    title_en text not null,
    dates partial_date not null,
    leader_ru text,
    leader_be text,
    leader_en text,
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null
);

create table visit_place (
    visit bigint not null references visit,
    position int not null,
    name_ru text not null,
    name_be text not null,
    name_en text not null,
    primary key (visit, position)
);

create table visit_agreement (
    visit bigint not null references visit,
    agreement text not null references agreement (number),
    primary key (visit, agreement)
);
