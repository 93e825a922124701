-- A document can be withdrawn, put back because that was wrong, and withdrawn again: each withdrawal is a row of its own, and
-- a row that has been lifted says who did it and why.
create table document_withdrawal (
    id bigint generated always as identity primary key,
    document bigint not null references document,
    because text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    lifted_because text,
    lifted_by text,
    withdrawn_at timestamptz,
    check (num_nonnulls(withdrawn_at, lifted_by, lifted_because) in (0, 3))
);
create unique index document_withdrawal_once on document_withdrawal (document) where withdrawn_at is null;
create index document_withdrawal_document on document_withdrawal (document);

insert into document_withdrawal (document, because, recorded_at, recorded_by)
select id, withdrawn_because, withdrawn_at, withdrawn_by from document where withdrawn_at is not null;

alter table document drop column withdrawn_at, drop column withdrawn_by, drop column withdrawn_because;
