-- An event that was entered as held can turn out never to have been: a row without a day then stands in place of the day that
-- was entered first.
alter table signing_event_particular drop constraint signing_event_particular_check;
alter table signing_event_particular
    add constraint signing_event_particular_day check (kind <> 'CANCELLATION' or day is not null);
create or replace function signing_event_on(on_day date, moment timestamptz)
    returns table (id bigint, version bigint, occasion_ru text, occasion_be text, occasion_en text, planned text, held text,
        place_ru text, place_be text, place_en text, host_ru text, host_be text, host_en text,
        cancelled_on date, cancelled_because text, closed boolean, source bigint, first_announced_on date,
        recorded_at timestamptz)
    language sql stable as $$
select e.id, e.version,
    case when o.event is null then e.occasion_ru else o.text_ru end,
    case when o.event is null then e.occasion_be else o.text_be end,
    case when o.event is null then e.occasion_en else o.text_en end,
    coalesce((select r.planned from signing_event_rescheduling r
        where r.event = e.id and r.announced_on <= on_day and known(r.recorded_at, r.withdrawn_at, moment)
        order by r.position desc limit 1), e.planned),
    coalesce(case when h.event is null then e.held else h.day end, (select min(t.day)::text from agenda_item i join agenda_item_outcome t on t.item = i.id
        where i.event = e.id and t.kind = 'SIGNED' and known(t.recorded_at, t.withdrawn_at, moment))),
    case when p.event is null then e.place_ru else p.text_ru end,
    case when p.event is null then e.place_be else p.text_be end,
    case when p.event is null then e.place_en else p.text_en end,
    case when w.event is null then e.host_ru else w.text_ru end,
    case when w.event is null then e.host_be else w.text_be end,
    case when w.event is null then e.host_en else w.text_en end,
    coalesce(c.day::date, e.cancelled_on), c.reason,
    coalesce(case when h.event is null then e.held else h.day end, c.day, e.cancelled_on::text) is not null,
    coalesce(h.source, e.source), e.first_announced_on, e.recorded_at
from signing_event e
left join lateral signing_event_said(e.id, 'OCCASION', on_day, moment) o on true
left join lateral signing_event_said(e.id, 'PLACE', on_day, moment) p on true
left join lateral signing_event_said(e.id, 'HOST', on_day, moment) w on true
left join lateral signing_event_said(e.id, 'HELD', on_day, moment) h on true
left join lateral signing_event_said(e.id, 'CANCELLATION', on_day, moment) c on true
where known(e.recorded_at, e.withdrawn_at, moment)
$$;
