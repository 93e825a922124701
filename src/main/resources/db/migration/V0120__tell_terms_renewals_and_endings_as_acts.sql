-- Terms as papers have them: a condition of entry into force, a notice counted in days, dates known to the month or year only,
-- an amendment whose terms count from a day.
alter table agreement_terms
    add counts_from date,
    add entry text not null default 'LAST_SIGNATURE' check (entry in ('LAST_SIGNATURE', 'DAY', 'CONDITION')),
    add condition text,
    add notice_days int check (notice_days > 0),
    add article text,
    alter term_until type partial_date using term_until::text;
alter table agreement_terms rename column entry_into_force to entry_on;
update agreement_terms set entry = case when entry_on is null then 'LAST_SIGNATURE' else 'DAY' end,
    renewal = case when renewal is null or renewal = 'TACIT' and renewal_months is null then 'NONE' else renewal end;
alter table agreement_terms
    alter renewal set not null,
    alter renewal set default 'NONE',
    add check (entry <> 'DAY' or entry_on is not null),
    add check (entry <> 'LAST_SIGNATURE' or entry_on is null),
    add check ((entry = 'CONDITION') = (condition is not null)),
    add check (renewal <> 'TACIT' or renewal_months is not null),
    add check (num_nonnulls(notice_months, notice_days) <= 1);
create unique index agreement_terms_once on agreement_terms (agreement, coalesce(counts_from, '-infinity'))
    where withdrawn_at is null;

-- Tacit renewals follow from the terms; recorded is that somebody looked and found no objection, or found one.
alter table agreement_prolongation
    add kind text not null default 'EXPRESS' check (kind in ('EXPRESS', 'CONFIRMED', 'REFUTED')),
    add number int check (number > 0),
    add dated partial_date,
    add months int check (months > 0),
    add words text,
    alter until drop not null,
    alter until type partial_date using until::text,
    drop column presumed;
update agreement_prolongation set dated = (recorded_at at time zone 'UTC')::date::text;
alter table agreement_prolongation
    alter dated set not null,
    alter kind drop default,
    add check ((kind = 'EXPRESS') = (number is null)),
    add check (num_nonnulls(until, months) = case when kind = 'EXPRESS' then 1 else 0 end);
create unique index agreement_prolongation_once on agreement_prolongation (agreement, number)
    where withdrawn_at is null and number is not null;

-- Why agreements end: a list that grows.
create table ending_reason (
    code text primary key check (code ~ '^[A-Z_]+$'),
    name_ru text not null,
    name_be text not null,
    name_en text not null
);
insert into ending_reason (code, name_en, name_ru, name_be) values
    ('FULFILLED', 'What was agreed has been done', 'Договорённости выполнены', 'Дамоўленасці выкананы'),
    ('REPLACED', 'Another agreement takes its place', 'Заменено другим соглашением', 'Заменена іншым пагадненнем'),
    ('NO_COOPERATION', 'The cooperation came to nothing', 'Сотрудничество не состоялось', 'Супрацоўніцтва не адбылося'),
    ('TERRITORY_CHANGED', 'A territory was reorganised', 'Преобразована территория', 'Пераўтворана тэрыторыя'),
    ('LAW_CHANGED', 'The law changed', 'Изменилось законодательство', 'Змянілася заканадаўства'),
    ('POLITICAL', 'A political decision', 'Политическое решение', 'Палітычнае рашэнне'),
    ('NO_MONEY', 'There is no money for it', 'Нет финансирования', 'Няма фінансавання'),
    ('OTHER', 'Another reason', 'Иная причина', 'Іншая прычына');

-- An ending is what somebody sets out to do; what came of it is told by its steps.
create table agreement_ending_step (
    agreement bigint not null references agreement,
    position int not null,
    ending int not null,
    step text not null check (step in ('ANNOUNCED', 'SENT', 'RECEIVED', 'ANSWERED', 'EFFECTIVE', 'DISPUTED')),
    dated partial_date not null,
    person text,
    paper text,
    source bigint references source,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    primary key (agreement, position)
);
insert into agreement_ending_step (agreement, position, ending, step, dated, source, recorded_at, recorded_by, withdrawn_at)
select agreement, row_number() over (partition by agreement order by position, step) - 1, position, step, dated, source,
    recorded_at, recorded_by, withdrawn_at
from (
    select e.*, 'ANNOUNCED' as step, announced_on::text as dated from agreement_ending e where announced_on is not null
    union all select e.*, 'RECEIVED', notified_on::text from agreement_ending e where notified_on is not null
    union all select e.*, 'EFFECTIVE', effective::text from agreement_ending e) step;
create unique index agreement_ending_step_once on agreement_ending_step (agreement, ending, step) where withdrawn_at is null;
alter table agreement_ending
    drop column effective, drop column announced_on, drop column notified_on,
    drop constraint agreement_ending_kind_check,
    add check (kind in ('TERMINATION', 'OBJECTION', 'SUSPENSION', 'RESUMPTION', 'ABANDONMENT')),
    add side int check (side >= 0);
alter table agreement_ending rename column reason to words;
alter table agreement_ending add reason text references ending_reason;
alter table agreement_ending_step add foreign key (agreement, ending) references agreement_ending (agreement, position)
    deferrable initially deferred;
