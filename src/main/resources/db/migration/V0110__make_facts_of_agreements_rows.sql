-- Every fact about an agreement becomes a row of its own that is withdrawn by a correction and never overwritten, so that
-- "what was so on D" and "what did we know on K" can both be asked of each of them.

create table agreement_particulars (
    agreement bigint not null references agreement,
    position int not null,
    kind text not null check (kind in ('TWINNING', 'PARTNERSHIP', 'COOPERATION', 'PROTOCOL_OF_INTENT')),
    title_ru text,
    title_be text,
    title_en text,
    programme text references programme,
    proposed_on date not null,
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    primary key (agreement, position)
);
insert into agreement_particulars (agreement, position, kind, title_ru, title_be, title_en, programme, proposed_on, source,
    recorded_at, recorded_by)
select id, 0, kind, title_ru, title_be, title_en, programme, proposed_on, source, recorded_at, recorded_by from agreement;
create unique index agreement_particulars_one on agreement_particulars (agreement) where withdrawn_at is null;
create index agreement_particulars_programme on agreement_particulars (programme);
create index agreement_particulars_words on agreement_particulars using gin
    (fold(coalesce(title_ru, '') || ' ' || coalesce(title_be, '') || ' ' || coalesce(title_en, '')) gin_trgm_ops);

create table agreement_terms (
    agreement bigint not null references agreement,
    position int not null,
    entry_into_force partial_date,
    term_until date,
    term_months int check (term_months > 0),
    renewal text check (renewal in ('NONE', 'TACIT', 'EXPRESS')),
    renewal_months int check (renewal_months > 0),
    notice_months int check (notice_months > 0),
    clause text,
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    primary key (agreement, position),
    check (term_until is null or term_months is null)
);
insert into agreement_terms (agreement, position, entry_into_force, term_until, term_months, renewal, renewal_months,
    notice_months, clause, source, recorded_at, recorded_by)
select id, 0, entry_into_force, term_until, term_months, renewal, renewal_months, notice_months, clause, source,
    recorded_at, recorded_by
from agreement
where num_nonnulls(entry_into_force, term_until, term_months, renewal, renewal_months, notice_months, clause) > 0;

alter table agreement
    drop column kind, drop column title_ru, drop column title_be, drop column title_en, drop column programme,
    drop column proposed_on, drop column source, drop column entry_into_force, drop column term_until,
    drop column term_months, drop column renewal, drop column renewal_months, drop column notice_months,
    drop column clause;

-- A side is told by rows that follow each other without gaps: which territory, how sure, from which day to which.
alter table agreement_signature drop constraint agreement_signature_agreement_partner_fkey;
alter table agreement_partner drop constraint agreement_partner_once;
alter table agreement_partner drop constraint agreement_partner_pkey;
alter table agreement_partner rename column position to side;
alter table agreement_partner
    add position int,
    add valid_from date,
    add valid_to date check (valid_from is null or valid_to is null or valid_from < valid_to),
    add recorded_at timestamptz,
    add recorded_by text,
    add withdrawn_at timestamptz;
update agreement_partner p set position = side, recorded_at = a.recorded_at, recorded_by = a.recorded_by
from agreement a where a.id = p.agreement;
alter table agreement_partner
    alter position set not null,
    alter recorded_at set not null,
    alter recorded_by set not null,
    add primary key (agreement, position),
    add constraint agreement_partner_one_a_side exclude using gist (agreement with =, side with =,
        daterange(valid_from, valid_to) with &&, tstzrange(recorded_at, withdrawn_at) with &&)
        deferrable initially deferred,
    add constraint agreement_partner_once exclude using gist (agreement with =, territory with =,
        daterange(valid_from, valid_to) with &&, tstzrange(recorded_at, withdrawn_at) with &&)
        deferrable initially deferred;

alter table agreement_signature drop constraint agreement_signature_pkey;
alter table agreement_signature rename column partner to side;
alter table agreement_signature add position int;
update agreement_signature set position = side;
alter table agreement_signature alter position set not null, add primary key (agreement, position);
create unique index agreement_signature_once on agreement_signature (agreement, side) where withdrawn_at is null;

alter table agreement_area drop constraint agreement_area_pkey;
alter table agreement_area
    add position int,
    add source bigint references source,
    add recorded_at timestamptz,
    add recorded_by text,
    add withdrawn_at timestamptz;
update agreement_area g set position = n.position, source = d.source, recorded_at = d.recorded_at, recorded_by = d.recorded_by
from (select agreement, area, row_number() over (partition by agreement order by area) - 1 as position from agreement_area) n
join agreement_particulars d on d.agreement = n.agreement
where n.agreement = g.agreement and n.area = g.area;
alter table agreement_area
    alter position set not null, alter recorded_at set not null, alter recorded_by set not null,
    add primary key (agreement, position);
create unique index agreement_area_once on agreement_area (agreement, area) where withdrawn_at is null;

-- What followed from the facts as they were known: when a further fact or a correction changes it, the former conclusion
-- is withdrawn and stays.
alter table agreement_period drop constraint agreement_period_pkey;
alter table agreement_period drop constraint agreement_period_agreement_daterange_excl;
alter table agreement_period
    add position int,
    add recorded_at timestamptz,
    add recorded_by text,
    add withdrawn_at timestamptz;
update agreement_period c set position = n.position, recorded_at = a.recorded_at, recorded_by = a.recorded_by
from (select agreement, valid_from, row_number() over (partition by agreement order by valid_from) - 1 as position
    from agreement_period) n
join agreement a on a.id = n.agreement
where n.agreement = c.agreement and n.valid_from = c.valid_from;
alter table agreement_period
    alter position set not null, alter recorded_at set not null, alter recorded_by set not null,
    add primary key (agreement, position),
    -- an agreement has at most one status on any day, at any moment of the register's knowledge
    add exclude using gist (agreement with =, daterange(valid_from, valid_to) with &&,
        tstzrange(recorded_at, withdrawn_at) with &&) deferrable initially deferred;

-- The act by which a fact was corrected: what stood there, what stands there now, and on what grounds.
create table agreement_correction (
    agreement bigint not null references agreement,
    position int not null,
    fact text not null,
    former int not null,
    latter int,
    before text not null,
    after text not null,
    reason text not null,
    decided_by text not null,
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz check (withdrawn_at is null),
    primary key (agreement, position)
);
