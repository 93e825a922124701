-- An address under which a calendar program reads what its owner may see. The address is a secret that only its owner knows:
-- kept is its hash. Contents never change; whoever wants others makes another one and revokes this.
create table calendar_subscription (
    id bigint generated always as identity primary key,
    person text not null references app_user (name),
    secret bytea not null unique check (length(secret) = 32),
    name text not null,
    kinds text[] not null check (cardinality(kinds) > 0),
    only_mine boolean not null,
    without_day boolean not null,
    language text not null check (language in ('ru', 'be', 'en')),
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz
);
create index calendar_subscription_person on calendar_subscription (person);

-- How often it is read.
create table calendar_reading (
    subscription bigint primary key references calendar_subscription,
    began timestamptz not null,
    times int not null,
    latest timestamptz not null
);

-- What a calendar program has been told last, so that a change can be told as a change: a moved entry moves, one that is no
-- more is cancelled.
create table calendar_told (
    subscription bigint not null references calendar_subscription,
    uid text not null,
    kind text not null,
    first_day date not null,
    last_day date not null check (first_day <= last_day),
    hour time,
    summary text not null,
    description text not null,
    path text not null,
    tentative boolean not null,
    cancelled boolean not null,
    sequence int not null,
    changed_at timestamptz not null,
    primary key (subscription, uid)
);

-- Entries keep their names for ever and in every calendar, and no other register has the same.
create table calendar_identity (
    id uuid primary key default gen_random_uuid()
);
insert into calendar_identity default values;
