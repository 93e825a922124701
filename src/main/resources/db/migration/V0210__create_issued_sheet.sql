-- Sheets that were issued: what each said is kept for ever, each content once, so that a paper can be checked later.

-- What stands on the letterhead and whether the public may check. The latest row counts; a sheet keeps the one it was issued under.
create table paper_setting (
    id bigint generated always as identity primary key,
    name_ru text,
    name_be text,
    name_en text,
    arms bytea,
    public_checks boolean not null default false,
    recorded_at timestamptz not null,
    recorded_by text not null
);

create table sheet_content (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    content text not null,
    check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

create table issued_sheet (
    code text primary key check (code ~ '^[2-9A-HJKMNP-Z]{9}$'),
    content text not null references sheet_content (hash),
    setting bigint references paper_setting (id),
    title text not null,
    name text,
    wide boolean not null,
    question text not null,
    language text not null check (language in ('ru', 'be', 'en')),
    as_of date not null,
    known_on date,
    address text not null,
    issued_at timestamptz not null,
    issued_by text not null,
    person text not null
);
create index issued_sheet_question on issued_sheet (question, issued_by, issued_at);

-- Checks by people who have not signed in, against guessing.
create table public_check (
    address text not null,
    at timestamptz not null
);
create index public_check_address on public_check (address, at);
