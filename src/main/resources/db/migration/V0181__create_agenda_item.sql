-- One agreement at one event: a row of its own, so that two registrars who work at two agreements never wait for each other.
create table agenda_item (
    id bigint generated always as identity primary key,
    event bigint not null references signing_event,
    agreement text not null references agreement (number),
    version bigint not null default 0,
    unique (event, agreement)
);

create table agenda_item_seat (
    item bigint not null references agenda_item,
    position int not null,
    desk text,
    folder text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    primary key (item, position)
);
create unique index agenda_item_seat_one on agenda_item_seat (item) where withdrawn_at is null;

create table agenda_item_readiness (
    item bigint not null references agenda_item,
    position int not null,
    kind text not null check (kind in ('TEXT', 'MINISTRY', 'AUTHORITY')),
    agreed date not null,
    agreed_by text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    primary key (item, position)
);
create unique index agenda_item_readiness_one on agenda_item_readiness (item, kind) where withdrawn_at is null;

create table agenda_item_signer (
    item bigint not null references agenda_item,
    position int not null,
    side int not null,
    signatory text,
    post text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    primary key (item, position),
    check (coalesce(signatory, post) is not null)
);
create unique index agenda_item_signer_one on agenda_item_signer (item, side) where withdrawn_at is null;
