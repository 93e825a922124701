-- Failed attempts to sign in, shared by all replicas; rows older than the longest wait are removed.
create table sign_in_failure (
    id bigint generated always as identity primary key,
    name text not null,
    address text not null,
    at timestamptz not null
);
create index sign_in_failure_name on sign_in_failure (name, at);
create index sign_in_failure_address on sign_in_failure (address, at);
create index sign_in_failure_at on sign_in_failure (at);
