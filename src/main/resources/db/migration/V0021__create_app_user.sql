-- One who signs in. The name is what the audit trail and every recorded fact point at, so it is never changed or reused.
create table app_user (
    id bigint generated always as identity primary key,
    name text not null unique check (name ~ '^[a-z][a-z0-9._-]{1,39}$'),
    full_name text not null,
    role text not null check (role in ('VIEWER', 'REGISTRAR', 'ADMINISTRATOR')),
    password text not null,
    temporary boolean not null,
    enabled boolean not null,
    version bigint not null default 0,
    recorded_at timestamptz not null,
    recorded_by text not null
);
