-- What the office itself wants to have on a briefing sheet, in its own words: it is there again at the next printing.
create table briefing_remark (
    id bigint generated always as identity primary key,
    subject text not null check (subject ~ '^(territory|visit):'),
    words text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz
);
create unique index briefing_remark_once on briefing_remark (subject) where withdrawn_at is null;
