-- Which territories stand on a day for those that are no more, as it was known at a moment; also through several changes. One
-- that something was separated from goes on and has no heirs.
create function territory_heir(day date, moment timestamptz) returns table (territory text, heir text)
    language sql stable parallel safe as $$
with recursive step as (
    select s.territory, s.successor
    from territory_succession s
    where s.kind <> 'SEPARATION' and last_day(s.happened) <= day and known(s.recorded_at, s.withdrawn_at, moment)
), followed (territory, heir) as (
    select step.territory, step.successor from step
    union
    select followed.territory, step.successor from followed join step on step.territory = followed.heir
)
select followed.territory, followed.heir from followed where followed.territory <> followed.heir
$$;

-- A name on a paper, as it is known at a moment: itself, or what stands in its place since it was corrected; if it was taken
-- back, the name of that day.
create function territory_name_known(name bigint, moment timestamptz) returns bigint
    language sql stable parallel safe as $$
select n.id
from territory_name o join territory_name n on n.territory = o.territory
where o.id = name
order by known(n.recorded_at, n.withdrawn_at, moment) desc, n.line = o.line desc, n.since_day <= o.since_day desc,
    n.since_day desc
limit 1
$$;
