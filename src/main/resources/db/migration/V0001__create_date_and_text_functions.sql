-- Trusted extensions: the owner of the database may create them, no superuser is needed.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- A day, month, quarter or year in the register's text form; how exactly a date is known is part of the fact.
create domain partial_date as text
    check (value ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4])?$');

create function first_day(value text) returns date
    language sql immutable strict parallel safe as $$
select case
    when value ~ '^\d{4}$' then make_date(value::int, 1, 1)
    when value ~ 'Q' then make_date(left(value, 4)::int, 3 * right(value, 1)::int - 2, 1)
    when length(value) = 7 then make_date(left(value, 4)::int, right(value, 2)::int, 1)
    else make_date(left(value, 4)::int, substr(value, 6, 2)::int, right(value, 2)::int)
end
$$;

create function last_day(value text) returns date
    language sql immutable strict parallel safe as $$
select case
    when value ~ '^\d{4}$' then make_date(value::int, 12, 31)
    when value ~ 'Q' then (first_day(value) + interval '3 months')::date - 1
    when length(value) = 7 then (first_day(value) + interval '1 month')::date - 1
    else first_day(value)
end
$$;

-- From the finest to the coarsest, so that dates with the same first day have an order.
create function date_precision(value text) returns int
    language sql immutable strict parallel safe as $$
select case when length(value) = 10 then 0 when value ~ 'Q' then 2 when length(value) = 7 then 1 else 3 end
$$;

-- Makes spellings alike: е/ё, и/і/й, у/ў, Belarusian Latin letters; hyphens part words, apostrophes and quotes vanish.
create function fold(value text) returns text
    language sql immutable strict parallel safe as $$
select translate(lower(value), 'ёіїйў-–—/čćšśžźŭłńáéíóúäöü''’ʼ`"«»().,', 'еиииу    ccsszzulnaeiouaou')
$$;
