-- What moves of itself is reckoned by arithmetic alone, which PostgreSQL writes into the question; the former function asked a
-- question of its own for each term. The answers are the same.
create function renewals_by(counted_from date, counted_months int, renews_by int, day date) returns int
    language sql immutable parallel safe as $$
select greatest(0, ((extract(year from day) - extract(year from counted_from))::int * 12
    + (extract(month from day) - extract(month from counted_from))::int - counted_months) / renews_by)
$$;

-- The least of the ends that are not before the day: the one in the month of the day or the next.
create or replace function term_end_on(term_end date, counted_from date, counted_months int, renews_by int, day date) returns date
    language sql immutable parallel safe as $$
select case
    when renews_by is null or term_end >= day then term_end
    when (counted_from + make_interval(months => counted_months
        + renewals_by(counted_from, counted_months, renews_by, day) * renews_by))::date >= day
    then (counted_from + make_interval(months => counted_months
        + renewals_by(counted_from, counted_months, renews_by, day) * renews_by))::date
    else (counted_from + make_interval(months => counted_months
        + (renewals_by(counted_from, counted_months, renews_by, day) + 1) * renews_by))::date
end
$$;
