-- An ending whose day is known to lie ahead is part of what is found, and a date that is known to the year only is never told
-- as a day: neither its beginning nor its end.
alter table agreement_period
    add since_dated partial_date,
    add term_origin partial_date,
    add notice_of text check (notice_of in ('TERMINATION', 'OBJECTION', 'SUSPENSION')),
    add coming text check (coming in ('TERMINATION', 'OBJECTION', 'SUSPENSION', 'RESUMPTION', 'ABANDONMENT')),
    add coming_on partial_date,
    add check (num_nonnulls(coming, coming_on) in (0, 2)),
    add check (term_origin is null or term_end is not null);

-- The last day in force, as far as it is known: an ending that comes within the term cuts it short, an objection stops it.
create function known_end_on(term_end date, coming text, coming_on partial_date) returns date
    language sql immutable parallel safe as $$
select case coming
    when 'TERMINATION' then least(term_end, last_day(coming_on) - 1)
    when 'OBJECTION' then last_day(coming_on)
    else term_end end
$$;
