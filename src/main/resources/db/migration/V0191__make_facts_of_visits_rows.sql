-- What is told of a visit are rows that a correction withdraws; the visit itself is only that of which they tell.
create table visit_particulars (
    id bigint generated always as identity primary key,
    visit bigint not null references visit,
    title_ru text,
    title_be text,
    title_en text,
    dates partial_date not null,
    leader_ru text,
    leader_be text,
    leader_en text,
    report_due date,
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    check (coalesce(title_ru, title_be, title_en) is not null)
);
insert into visit_particulars (visit, title_ru, title_be, title_en, dates, leader_ru, leader_be, leader_en, report_due, source,
    recorded_at, recorded_by)
select id, title_ru, title_be, title_en, dates, leader_ru, leader_be, leader_en, report_due, source, recorded_at, recorded_by
from visit order by id;
create unique index visit_particulars_one on visit_particulars (visit) where withdrawn_at is null;
alter table visit
    drop column title_ru, drop column title_be, drop column title_en, drop column dates, drop column leader_ru,
    drop column leader_be, drop column leader_en, drop column report_due, drop column source;

alter table visit_place
    drop constraint visit_place_pkey,
    add id bigint generated always as identity primary key,
    add recorded_at timestamptz,
    add recorded_by text,
    add withdrawn_at timestamptz;
update visit_place p set recorded_at = v.recorded_at, recorded_by = v.recorded_by from visit v where v.id = p.visit;
alter table visit_place alter recorded_at set not null, alter recorded_by set not null;
create index visit_place_visit on visit_place (visit, position);

alter table visit_agreement
    drop constraint visit_agreement_pkey,
    add id bigint generated always as identity primary key,
    add recorded_at timestamptz,
    add recorded_by text,
    add withdrawn_at timestamptz;
update visit_agreement m set recorded_at = v.recorded_at, recorded_by = v.recorded_by from visit v where v.id = m.visit;
alter table visit_agreement alter recorded_at set not null, alter recorded_by set not null;
create unique index visit_agreement_once on visit_agreement (visit, agreement) where withdrawn_at is null;

-- Visits as the register knew them at a moment; one that was taken back is not among them.
create function visit_known(known timestamptz) returns table (
        id bigint, title_ru text, title_be text, title_en text, dates partial_date, leader_ru text, leader_be text,
        leader_en text, report_due date, source bigint, particulars bigint, recorded_at timestamptz, recorded_by text)
    language sql stable parallel safe as $$
select v.id, f.title_ru, f.title_be, f.title_en, f.dates, f.leader_ru, f.leader_be, f.leader_en, f.report_due, f.source, f.id,
    v.recorded_at, v.recorded_by
from visit v join visit_particulars f on f.visit = v.id and known(f.recorded_at, f.withdrawn_at, visit_known.known)
$$;
