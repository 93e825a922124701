-- What is done for an agreement between its signing and its end: who answers for it, whom one speaks with, what was agreed
-- to be done, and when the sides last had to do with each other. Each row is a fact with its own day.

-- The row with the latest day counts; one without a person says that nobody answers any more.
create table responsibility (
    id bigint generated always as identity primary key,
    agreement text references agreement (number),
    region text references territory,
    person text references app_user (name),
    since date not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    check ((agreement is null) <> (region is null))
);
create index responsibility_agreement on responsibility (agreement);
create index responsibility_region on responsibility (region);

create table contact_person (
    id bigint generated always as identity primary key,
    agreement text not null references agreement (number),
    territory text not null references territory,
    name text not null,
    post text,
    phone text,
    email text,
    since date not null,
    until date check (until >= since),
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz
);
create index contact_person_agreement on contact_person (agreement);

create table contact (
    id bigint generated always as identity primary key,
    agreement text not null references agreement (number),
    kind text not null check (kind in ('LETTER', 'CALL', 'MEETING', 'OTHER')),
    held partial_date not null,
    about text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz
);
create index contact_agreement on contact (agreement);

create table action_item (
    id bigint generated always as identity primary key,
    agreement text not null references agreement (number),
    task text not null,
    executor text not null,
    due partial_date not null,
    agreed_on date not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz
);
create index action_item_agreement on action_item (agreement);

create table action_result (
    id bigint generated always as identity primary key,
    item bigint not null references action_item,
    done partial_date not null,
    result text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz
);
create unique index action_result_once on action_result (item) where withdrawn_at is null;

-- Staff enter a visit in the language of their page.
alter table visit
    alter title_ru drop not null,
    alter title_be drop not null,
    alter title_en drop not null,
    add check (coalesce(title_ru, title_be, title_en) is not null),
    add report_due date;
alter table visit_place
    alter name_ru drop not null,
    alter name_be drop not null,
    alter name_en drop not null,
    add check (coalesce(name_ru, name_be, name_en) is not null);
create index visit_agreement_agreement on visit_agreement (agreement);

create table visit_report (
    id bigint generated always as identity primary key,
    visit bigint not null references visit,
    received date not null,
    about text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz
);
create unique index visit_report_once on visit_report (visit) where withdrawn_at is null;

-- What one person has said of a line in her list of deadlines.
create table deadline_mark (
    id bigint generated always as identity primary key,
    person text not null,
    line text not null,
    mark text not null check (mark in ('DONE', 'NOT_MINE', 'LATER')),
    until date check ((mark = 'LATER') = (until is not null)),
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz
);
create unique index deadline_mark_once on deadline_mark (person, line) where withdrawn_at is null;
