-- A form's key and where its first submission led: a double click or a retry answers the same and changes nothing.
create table submission (
    key uuid primary key,
    path text not null,
    recorded_at timestamptz not null,
    recorded_by text not null
);
