-- A function that promises to be strict and holds a case is called for each row; without the promise PostgreSQL writes it into
-- the question. Days are by far the most frequent, so they are told first. What the functions answer is what it was, for
-- nothing too.
create or replace function first_day(value text) returns date
    language sql immutable parallel safe as $$
select case
    when length(value) = 10 then make_date(left(value, 4)::int, substr(value, 6, 2)::int, right(value, 2)::int)
    when length(value) = 4 then make_date(value::int, 1, 1)
    when value like '%Q%' then make_date(left(value, 4)::int, 3 * right(value, 1)::int - 2, 1)
    else make_date(left(value, 4)::int, right(value, 2)::int, 1)
end
$$;

create or replace function last_day(value text) returns date
    language sql immutable parallel safe as $$
select case
    when length(value) = 10 then make_date(left(value, 4)::int, substr(value, 6, 2)::int, right(value, 2)::int)
    when length(value) = 4 then make_date(value::int, 12, 31)
    when value like '%Q%' then (make_date(left(value, 4)::int, 3 * right(value, 1)::int - 2, 1) + interval '3 months')::date - 1
    else (make_date(left(value, 4)::int, right(value, 2)::int, 1) + interval '1 month')::date - 1
end
$$;

create or replace function date_precision(value text) returns int
    language sql immutable parallel safe as $$
select case when length(value) = 10 then 0 when length(value) = 4 then 3 when value like '%Q%' then 2 when length(value) = 7 then 1 end
$$;

-- A date as one number, the later the greater: by its last day and, where these are the same, by how exactly it is known. So the
-- latest of many is a mere maximum; recent_date turns the number back into the date.
create function recency(value text) returns int
    language sql immutable parallel safe as $$
select (last_day(value) - date '0001-01-01') * 4 + 3 - date_precision(value)
$$;

create function recent_date(recency int) returns text
    language sql immutable parallel safe as $$
select to_char((date '0001-01-01' + recency / 4)::timestamp,
    (array['YYYY', 'YYYY-"Q"Q', 'YYYY-MM', 'YYYY-MM-DD'])[1 + recency % 4])
$$;
