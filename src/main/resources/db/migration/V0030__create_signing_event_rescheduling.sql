-- Another date announced for an event is a further act: on any day one can ask what was planned then.
create table signing_event_rescheduling (
    event bigint not null references signing_event,
    position int not null,
    planned partial_date not null,
    announced_on date not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (event, position)
);

-- The day of the first announcement; null when the event was entered after it was over. It is then known from the first
-- plan of an agreement that names it, or from the day it was held.
alter table signing_event add first_announced_on date;
