-- The papers: what is attached to what, in versions none of which hides another, and their bytes in pieces.

create table document (
    id bigint generated always as identity primary key,
    agreement text references agreement (number),
    -- a step of one of the agreement's endings: the notice itself
    ending int,
    step text,
    event bigint references signing_event,
    visit bigint references visit,
    kind text not null check (kind in ('TEXT', 'ANNEX', 'PROTOCOL', 'MINUTES', 'REPORT', 'NOTICE', 'PHOTO')),
    language text not null check (language in ('RU', 'BE', 'RU_BE', 'EN', 'NONE')),
    title text not null,
    dated partial_date,
    withdrawn_because text,
    withdrawn_by text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    check (num_nonnulls(agreement, event, visit) = 1),
    check (num_nonnulls(ending, step) in (0, 2) and (step is null or agreement is not null)),
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3))
);
create index document_agreement on document (agreement);
create index document_event on document (event);
create index document_visit on document (visit);

create table document_version (
    id bigint generated always as identity primary key,
    document bigint not null references document,
    number int not null check (number > 0),
    file_name text not null,
    media text not null check (media in ('PDF', 'JPEG', 'PNG', 'TIFF', 'DOCX', 'XLSX', 'ODT', 'EML')),
    size bigint not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pages int,
    recorded_at timestamptz not null,
    recorded_by text not null,
    unique (document, number)
);
create index document_version_sha256 on document_version (sha256);

create table document_chunk (
    version bigint not null references document_version,
    position int not null,
    content bytea not null,
    primary key (version, position)
);
-- Pictures and PDFs are compressed already.
alter table document_chunk alter content set storage external;
