-- Who changed what and when. Entries are only ever added, and each carries the hash of the one before it: whoever alters
-- or removes an entry behind the register's back breaks the chain for everybody to see.
create table audit_entry (
    id bigint primary key,
    at timestamptz not null,
    by text not null,
    subject text not null,
    sentence text not null,
    details jsonb not null check (jsonb_typeof(details) = 'array'),
    before jsonb not null check (jsonb_typeof(before) = 'object'),
    after jsonb not null check (jsonb_typeof(after) = 'object'),
    previous bytea not null,
    hash bytea not null unique
);
create index audit_entry_subject on audit_entry (subject, id);
create index audit_entry_by on audit_entry (by, id);
create index audit_entry_at on audit_entry (at);

-- The moment as a number: its text would follow the session's time zone.
create function audit_hash(entry audit_entry) returns bytea
    language sql stable parallel safe as $$
select sha256(entry.previous || convert_to(jsonb_build_array(
    entry.id, extract(epoch from entry.at), entry.by, entry.subject, entry.sentence,
    entry.details, entry.before, entry.after)::text, 'UTF8'))
$$;

-- Entries of transactions that run at the same moment are put in one order: the lock is held until the transaction ends.
create function chain_audit_entry() returns trigger
    language plpgsql as $$
declare
    last audit_entry;
begin
    perform pg_advisory_xact_lock(hashtext('audit_entry'));
    select * into last from audit_entry order by id desc limit 1;
    new.id := coalesce(last.id, 0) + 1;
    new.previous := coalesce(last.hash, '');
    new.hash := audit_hash(new);
    return new;
end
$$;
create trigger audit_entry_chain before insert on audit_entry
    for each row execute function chain_audit_entry();

create function keep_audit_entry() returns trigger
    language plpgsql as $$
begin
    raise exception 'the audit trail is only ever added to' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_kept before update or delete or truncate on audit_entry
    for each statement execute function keep_audit_entry();
