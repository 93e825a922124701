-- What became of an agreement on the day. Each act brings its own key, under which it counts once however often it is sent,
-- also long after the keys of forms are forgotten.
create table agenda_item_outcome (
    item bigint not null references agenda_item,
    position int not null,
    kind text not null check (kind in ('SIGNED', 'NOT_SIGNED', 'MOVED')),
    day date not null,
    at timestamptz not null,
    reason text,
    moved_to partial_date,
    act uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    primary key (item, position),
    unique (act)
);
create unique index agenda_item_outcome_one on agenda_item_outcome (item) where withdrawn_at is null;

-- An event counts as held from the day on which its first agreement was confirmed as signed there: that is a conclusion from
-- the outcomes and goes with them when they are taken back. It is closed when somebody says that it was held or called off.
drop function signing_event_on(date, timestamptz);
create function signing_event_on(on_day date, moment timestamptz)
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
    coalesce(h.day, e.held, (select min(t.day)::text from agenda_item i join agenda_item_outcome t on t.item = i.id
        where i.event = e.id and t.kind = 'SIGNED' and known(t.recorded_at, t.withdrawn_at, moment))),
    case when p.event is null then e.place_ru else p.text_ru end,
    case when p.event is null then e.place_be else p.text_be end,
    case when p.event is null then e.place_en else p.text_en end,
    case when w.event is null then e.host_ru else w.text_ru end,
    case when w.event is null then e.host_be else w.text_be end,
    case when w.event is null then e.host_en else w.text_en end,
    coalesce(c.day::date, e.cancelled_on), c.reason,
    coalesce(h.day, e.held, c.day, e.cancelled_on::text) is not null,
    coalesce(h.source, e.source), e.first_announced_on, e.recorded_at
from signing_event e
left join lateral signing_event_said(e.id, 'OCCASION', on_day, moment) o on true
left join lateral signing_event_said(e.id, 'PLACE', on_day, moment) p on true
left join lateral signing_event_said(e.id, 'HOST', on_day, moment) w on true
left join lateral signing_event_said(e.id, 'HELD', on_day, moment) h on true
left join lateral signing_event_said(e.id, 'CANCELLATION', on_day, moment) c on true
where known(e.recorded_at, e.withdrawn_at, moment)
$$;
