-- A term that is renewed tacitly needs no row for each renewal: the end that is certain and the step by which it moves say
-- the end on any day. Each end is counted from the origin, so that the ends of months do not drift.
alter table agreement_period
    add counted_from date,
    add counted_months int,
    add renews_by int check (renews_by > 0),
    add notice text check (notice in ('ANNOUNCED', 'GIVEN', 'DISPUTED')),
    add check (num_nonnulls(counted_from, counted_months, renews_by) in (0, 3)),
    add check (renews_by is null or term_end is not null);

-- The least of the ends that are not before the day; the one in the month of the day, or the next, is enough to look at.
create function term_end_on(term_end date, counted_from date, counted_months int, renews_by int, day date) returns date
    language sql immutable parallel safe as $$
select case when renews_by is null or term_end >= day then term_end else (
    select min(an_end) from (
        select (counted_from + make_interval(months => counted_months + renewal * renews_by))::date as an_end
        from (select greatest(0, ((extract(year from day) - extract(year from counted_from))::int * 12
            + (extract(month from day) - extract(month from counted_from))::int - counted_months) / renews_by) as first) about,
        generate_series(first, first + 1) as renewal) as ends
    where an_end >= day)
end
$$;
