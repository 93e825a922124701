-- The acts by which facts of the follow-up that had been entered wrong were put right. Each concerns an agreement, a region
-- or a visit; former and latter are the rows that was withdrawn and that stands now.
create table follow_up_correction (
    id bigint generated always as identity primary key,
    fact text not null check (fact in ('RESPONSIBLE', 'PERSON', 'CONTACT', 'ITEM', 'RESULT', 'VISIT', 'REPORT')),
    former bigint not null,
    latter bigint,
    agreement text references agreement (number),
    region text references territory,
    visit bigint references visit,
    before text not null,
    after text not null,
    reason text not null,
    decided_by text not null,
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null,
    check (num_nonnulls(agreement, region, visit) = 1)
);
create index follow_up_correction_agreement on follow_up_correction (agreement);
create index follow_up_correction_region on follow_up_correction (region);
create index follow_up_correction_visit on follow_up_correction (visit);
