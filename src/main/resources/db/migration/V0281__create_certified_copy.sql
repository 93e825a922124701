-- Certified copies of originals. The number is given once and stays given: whatever becomes of the copy, nobody can take its
-- number away from it.
create table certified_copy (
    id bigint generated always as identity primary key,
    agreement text not null references agreement (number),
    year int not null check (year between 1900 and 9999),
    serial int not null check (serial > 0),
    unique (year, serial)
);

create table certification (
    id bigint generated always as identity primary key,
    copy bigint not null references certified_copy,
    recipient text not null,
    certified date not null,
    certified_by text not null,
    annulled date check (annulled >= certified),
    annulled_because text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    check (num_nonnulls(annulled, annulled_because) in (0, 2))
);
create unique index certification_once on certification (copy) where withdrawn_at is null;
create index certified_copy_agreement on certified_copy (agreement);

create function keep_certified_copy() returns trigger
    language plpgsql as $$
begin
    raise exception 'the number of a certified copy stays given' using errcode = 'insufficient_privilege';
end
$$;
create trigger certified_copy_kept before update or delete or truncate on certified_copy
    for each statement execute function keep_certified_copy();
