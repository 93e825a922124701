-- What is said of an event later than at its first entry is a row of its own: another place announced with another date, the
-- day on which it was held, its cancellation, and whatever a correction puts in the place of what had been entered wrong.
-- The columns of signing_event hold what was entered first.
create table signing_event_particular (
    event bigint not null references signing_event,
    position int not null,
    kind text not null check (kind in ('OCCASION', 'PLACE', 'HOST', 'HELD', 'CANCELLATION')),
    text_ru text,
    text_be text,
    text_en text,
    day partial_date,
    reason text,
    since date,
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    primary key (event, position),
    check (kind not in ('HELD', 'CANCELLATION') or day is not null),
    check (kind <> 'OCCASION' or coalesce(text_ru, text_be, text_en) is not null)
);

-- The act by which a fact about an event was corrected: what stood there, what stands there now, and on what grounds.
create table signing_event_correction (
    event bigint not null references signing_event,
    position int not null,
    kind text not null,
    before text not null,
    after text not null,
    reason text not null,
    decided_by text not null,
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz check (withdrawn_at is null),
    primary key (event, position)
);

-- An agreement is put on an agenda and taken off it on a day; another place in the order is a further row.
alter table signing_event_agenda drop constraint signing_event_agenda_once;
alter table signing_event_agenda
    add rank numeric,
    add since date,
    add until date,
    add recorded_at timestamptz,
    add recorded_by text,
    add withdrawn_at timestamptz;
update signing_event_agenda g set rank = g.position + 1, recorded_at = e.recorded_at, recorded_by = e.recorded_by
from signing_event e where e.id = g.event;
alter table signing_event_agenda
    alter rank set not null, alter recorded_at set not null, alter recorded_by set not null;
create unique index signing_event_agenda_once on signing_event_agenda (event, agreement)
    where withdrawn_at is null and until is null;

-- What counted on a day, as it was known at a moment.
create function signing_event_said(of_event bigint, what text, on_day date, moment timestamptz)
    returns setof signing_event_particular language sql stable as $$
select p.* from signing_event_particular p
where p.event = of_event and p.kind = what and known(p.recorded_at, p.withdrawn_at, moment)
    and (p.since is null or p.since <= on_day)
order by p.since desc nulls last, p.position desc limit 1
$$;

-- Events as they stood on a day and were known at a moment, for all who read of them.
create function signing_event_on(on_day date, moment timestamptz)
    returns table (id bigint, version bigint, occasion_ru text, occasion_be text, occasion_en text, planned text, held text,
        place_ru text, place_be text, place_en text, host_ru text, host_be text, host_en text,
        cancelled_on date, cancelled_because text, source bigint, first_announced_on date, recorded_at timestamptz)
    language sql stable as $$
select e.id, e.version,
    case when o.event is null then e.occasion_ru else o.text_ru end,
    case when o.event is null then e.occasion_be else o.text_be end,
    case when o.event is null then e.occasion_en else o.text_en end,
    coalesce((select r.planned from signing_event_rescheduling r
        where r.event = e.id and r.announced_on <= on_day and known(r.recorded_at, r.withdrawn_at, moment)
        order by r.position desc limit 1), e.planned),
    coalesce(h.day, e.held),
    case when p.event is null then e.place_ru else p.text_ru end,
    case when p.event is null then e.place_be else p.text_be end,
    case when p.event is null then e.place_en else p.text_en end,
    case when w.event is null then e.host_ru else w.text_ru end,
    case when w.event is null then e.host_be else w.text_be end,
    case when w.event is null then e.host_en else w.text_en end,
    coalesce(c.day::date, e.cancelled_on), c.reason,
    coalesce(h.source, e.source), e.first_announced_on, e.recorded_at
from signing_event e
left join lateral signing_event_said(e.id, 'OCCASION', on_day, moment) o on true
left join lateral signing_event_said(e.id, 'PLACE', on_day, moment) p on true
left join lateral signing_event_said(e.id, 'HOST', on_day, moment) w on true
left join lateral signing_event_said(e.id, 'HELD', on_day, moment) h on true
left join lateral signing_event_said(e.id, 'CANCELLATION', on_day, moment) c on true
where known(e.recorded_at, e.withdrawn_at, moment)
$$;
