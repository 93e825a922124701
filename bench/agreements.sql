-- As many agreements as :agreements says, made up: districts and cities of different regions, thirty years of papers, every
-- status. The same number always makes the same agreements.
create temporary table made as
select i,
    1995 + i % 31 as year,
    make_date(1995 + i % 31, 1 + i % 12, 1 + i % 28) as known,
    make_date(1995 + i % 31, 1 + i % 12, 1 + i % 28) + 30 + i % 300 as signing,
    i % 10 as fate
from generate_series(1, :agreements) as i;

insert into agreement (number, recorded_at, recorded_by)
select 'TW-' || year || '-' || lpad((1000 + i)::text, greatest(3, length((1000 + i)::text)), '0'), now(), 'bench'
from made;

create temporary table numbered as
select m.*, a.id from made m
join agreement a on a.recorded_by = 'bench'
    and a.number = 'TW-' || year || '-' || lpad((1000 + i)::text, greatest(3, length((1000 + i)::text)), '0');

insert into agreement_particulars (agreement, position, kind, title_ru, programme, proposed_on, recorded_at, recorded_by)
select id, 0, (array['TWINNING', 'PARTNERSHIP', 'COOPERATION'])[1 + i % 3],
    case when i % 5 = 0 then 'Соглашение о сотрудничестве № ' || i end,
    case when i % 100 = 0 then (select code from programme limit 1) end, known, now(), 'bench'
from numbered;

insert into agreement_terms (agreement, position, term_months, recorded_at, recorded_by)
select id, 0, 60, now(), 'bench' from numbered where fate between 3 and 5;

insert into agreement_partner (agreement, position, side, territory, name, standing, recorded_at, recorded_by)
with place as (
    select t.code, t.country, n.id, row_number() over (partition by t.country order by t.code) - 1 as at,
        count(*) over (partition by t.country) as places
    from territory t join territory_name n on n.territory = t.code and n.since is null
    where t.region is not null)
select m.id, side.position, side.position, p.code, p.id, case when m.i % 7 = 0 then 'PROVISIONAL' else 'CONFIRMED' end,
    now(), 'bench'
from numbered m
cross join (values (0, 'RU'), (1, 'BY')) as side (position, country)
join place p on p.country = side.country and p.at = (m.i * (7 + 4 * side.position) + m.i / 41) % p.places;

insert into agreement_plan (agreement, position, planned, announced_on, recorded_at, recorded_by)
select id, 0, to_char(signing, 'YYYY-MM-DD'), known, now(), 'bench' from numbered where fate > 0;

insert into agreement_signature (agreement, position, side, signed, recorded_at, recorded_by)
select id, side, side, to_char(signing, 'YYYY-MM-DD'), now(), 'bench'
from numbered cross join generate_series(0, 1) as side where fate > 2;

insert into agreement_period (agreement, position, valid_from, valid_to, status, since, planned, signed, term_end, recorded_at,
    recorded_by)
select *, now(), 'bench' from (
select id, 0, known, null::date, 'PROPOSED', known, null::text, null::text, null::date from numbered where fate = 0
union all
select id, 0, known, case when fate < 3 then signing + 1 else signing end, 'PLANNED', known, to_char(signing, 'YYYY-MM-DD'), null, null
from numbered where fate > 0
union all
select id, 1, signing + 1, null, 'OVERDUE', signing + 1, to_char(signing, 'YYYY-MM-DD'), null, null
from numbered where fate in (1, 2)
union all
select id, 1, signing, case when fate < 6 then (signing + interval '60 months')::date + 1 end, 'IN_FORCE', signing,
    to_char(signing, 'YYYY-MM-DD'), to_char(signing, 'YYYY-MM-DD'),
    case when fate < 6 then (signing + interval '60 months')::date end
from numbered where fate > 2
union all
select id, 2, (signing + interval '60 months')::date + 1, null, 'EXPIRED', (signing + interval '60 months')::date + 1,
    to_char(signing, 'YYYY-MM-DD'), to_char(signing, 'YYYY-MM-DD'), (signing + interval '60 months')::date
from numbered where fate between 3 and 5) as period;

-- Every twentieth of those that go on is renewed tacitly, every fiftieth has a notice.
update agreement_period p set term_end = (p.since + interval '60 months')::date, counted_from = p.since, counted_months = 60,
    renews_by = 60
from numbered m where m.id = p.agreement and m.fate = 6 and m.i % 20 = 6 and p.status = 'IN_FORCE';
update agreement_period p set notice = (array['ANNOUNCED', 'GIVEN', 'DISPUTED'])[1 + m.i % 3]
from numbered m where m.id = p.agreement and m.fate = 7 and m.i % 50 = 7 and p.status = 'IN_FORCE';

analyze;
