-- What documents say, read in the background: which versions wait to be read, and the words of their pages.

-- A row whose time has come is anybody's: it waits, or whoever was reading it has not been heard of since.
create table document_reading (
    version bigint primary key references document_version,
    state text not null default 'WAITING' check (state in ('WAITING', 'READING', 'READ', 'WITHOUT_TEXT', 'FAILED')),
    attempts int not null default 0,
    next_at timestamptz not null default now()
);
create index document_reading_open on document_reading (next_at) where state in ('WAITING', 'READING');
insert into document_reading (version) select id from document_version;

create table document_page (
    version bigint not null references document_version,
    position int not null,
    page int,
    content text not null,
    words tsvector not null,
    primary key (version, position)
);
create index document_page_words on document_page using gin (words);

-- Whoever looks for "ещё" means "еще" too.
create function without_yo(text) returns text
    language sql immutable strict parallel safe as $$ select translate($1, 'ёЁ', 'еЕ') $$;

create index document_title on document using gin (to_tsvector('russian', translate(title, 'ёЁ', 'еЕ')));
