alter table visit_particulars
    add until partial_date,
    add check (until is null or last_day(until) >= first_day(dates));

drop function visit_known(timestamptz);

-- Visits as the register knew them at a moment; one that was taken back is not among them. They begin with "dates", and the
-- last of their days is "ends".
create function visit_known(known timestamptz) returns table (
        id bigint, title_ru text, title_be text, title_en text, dates partial_date, until partial_date, ends date,
        leader_ru text, leader_be text, leader_en text, report_due date, source bigint, particulars bigint,
        recorded_at timestamptz, recorded_by text)
    language sql stable parallel safe as $$
select v.id, f.title_ru, f.title_be, f.title_en, f.dates, f.until, last_day(coalesce(f.until, f.dates)), f.leader_ru,
    f.leader_be, f.leader_en, f.report_due, f.source, f.id, v.recorded_at, v.recorded_by
from visit v join visit_particulars f on f.visit = v.id and known(f.recorded_at, f.withdrawn_at, visit_known.known)
$$;
