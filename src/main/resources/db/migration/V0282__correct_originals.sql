-- The acts by which what was entered wrong of originals and certified copies was put right; former and latter are the rows
-- that was withdrawn and that stands now.
create table paper_correction (
    id bigint generated always as identity primary key,
    fact text not null check (fact in ('KEEPING', 'LOAN', 'COPY')),
    former bigint not null,
    latter bigint,
    agreement text not null references agreement (number),
    before text not null,
    after text not null,
    reason text not null,
    decided_by text not null,
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null
);
create index paper_correction_agreement on paper_correction (agreement);
