-- PostgreSQL has no year 0, so that a date of it could be stored and never read again; nothing agreed is that old.
-- Compared as text, in bytes: the pattern of the domain has made sure of four digits.
alter domain partial_date add constraint partial_date_since_1900 check (left(value, 4) collate "C" >= '1900');
