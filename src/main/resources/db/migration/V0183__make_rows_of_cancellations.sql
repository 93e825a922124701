-- Also the cancellations recorded so far become rows, so that one which never was can be taken back.
insert into signing_event_particular (event, position, kind, day, recorded_at, recorded_by)
select e.id, coalesce((select max(p.position) + 1 from signing_event_particular p where p.event = e.id), 0),
    'CANCELLATION', e.cancelled_on::text, e.recorded_at, e.recorded_by
from signing_event e
where e.cancelled_on is not null
    and not exists (select from signing_event_particular p where p.event = e.id and p.kind = 'CANCELLATION');
update signing_event set cancelled_on = null where cancelled_on is not null;
