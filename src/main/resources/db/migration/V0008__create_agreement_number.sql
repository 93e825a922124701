create table agreement_number (
    year int primary key,
    last int not null
);

-- The row lock lets one proposal after another take a number, and a rolled-back one gives its number back unseen: no number
-- is missing and none is ever given twice.
create function next_agreement_number(of_year int) returns text
    language sql as $$
insert into agreement_number (year, last) values (of_year, 1)
on conflict (year) do update set last = agreement_number.last + 1
returning 'TW-' || year || '-' || lpad(last::text, greatest(3, length(last::text)), '0')
$$;
