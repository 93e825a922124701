-- The case that the register started from: six agreements of districts of Lipetsk Oblast with districts of Gomel and Brest
-- Oblasts, 2022. Pair 2 is confirmed by sources. For the other five no public source names the pair: they are working
-- assumptions and stand as provisional. Terms are known from no source and stay unrecorded.

insert into programme (code, name_ru, name_be, name_en, target, first_day, last_day,
    lead_ministry_ru, lead_ministry_be, lead_ministry_en, recorded_at, recorded_by)
values ('LIP-BY-2022', 'Липецкая область – Беларусь 2022', 'Ліпецкая вобласць – Беларусь 2022', 'Lipetsk Oblast – Belarus 2022',
    6, '2022-01-01', '2022-12-31',
    'Министерство финансов Республики Беларусь', 'Міністэрства фінансаў Рэспублікі Беларусь', 'Ministry of Finance of the Republic of Belarus',
    now(), 'register');

insert into source (publisher, title, published, recorded_at, recorded_by) values
    ('БелТА', 'Сообщение о визите вице-губернатора Липецкой области Сергея Курбатова в Минск (конец апреля 2022 года), перепечатано районными сайтами', '2022-04', now(), 'register'),
    ('«Маяк» (Тербуны)', 'Статья о Тербунах и Чечерске: соглашение подписано у мемориала «Тербунский рубеж». Что это соглашение, о котором сообщало БелТА, – обоснованный вывод, прямо это не сказано', null, now(), 'register'),
    ('РБК Черноземье', 'Сообщение от 1 июля 2022 года: Грязинский район – один из четырёх, подписавших соглашения с белорусскими районами на Форуме регионов в Гродно 30 июня 2022 года; что это одно из шести соглашений, не доказано', '2022-07-01', now(), 'register');

insert into signing_event (occasion_ru, occasion_be, occasion_en, planned, held, place_ru, place_be, place_en,
    host_ru, host_be, host_en, source, recorded_at, recorded_by)
values
    ('Встреча в Министерстве финансов Республики Беларусь', 'Сустрэча ў Міністэрстве фінансаў Рэспублікі Беларусь', 'Meeting at the Ministry of Finance of the Republic of Belarus',
     '2022-04-28', '2022-04-28', 'Минск, Министерство финансов', 'Мінск, Міністэрства фінансаў', 'Minsk, Ministry of Finance',
     'Министр финансов Юрий Селиверстов', 'Міністр фінансаў Юрый Селівёрстаў', 'Finance Minister Yuri Seliverstov',
     (select id from source where publisher = 'БелТА'), now(), 'register'),
    ('Визит белорусской делегации в День Победы', 'Візіт беларускай дэлегацыі ў Дзень Перамогі', 'Visit of the Belarusian delegation on Victory Day',
     '2022-05-09', '2022-05-09', 'Тербунский район, мемориал «Тербунский рубеж»', 'Цярбунскі раён, мемарыял «Цярбунскі рубеж»', 'Terbunsky District, the “Terbunsky Rubezh” memorial',
     'Тербунский район', 'Цярбунскі раён', 'Terbunsky District',
     (select id from source where publisher = '«Маяк» (Тербуны)'), now(), 'register');

insert into agreement_number (year, last) values (2022, 6);

insert into agreement (number, kind, programme, proposed_on, source, recorded_at, recorded_by)
select 'TW-2022-00' || place, 'TWINNING', 'LIP-BY-2022', '2022-04-28', (select id from source where publisher = 'БелТА'), now(), 'register'
from generate_series(1, 6) as place;

with pair (number, position, territory, standing, publisher) as (values
    ('TW-2022-001', 0, 'RU-LIP-YELETSKY', 'PROVISIONAL', null),
    ('TW-2022-001', 1, 'BY-HO-RECHITSA', 'PROVISIONAL', null),
    ('TW-2022-002', 0, 'RU-LIP-TERBUNSKY', 'CONFIRMED', '«Маяк» (Тербуны)'),
    ('TW-2022-002', 1, 'BY-HO-CHECHERSK', 'CONFIRMED', '«Маяк» (Тербуны)'),
    ('TW-2022-003', 0, 'RU-LIP-GRYAZINSKY', 'PROVISIONAL', 'РБК Черноземье'),
    ('TW-2022-003', 1, 'BY-HO-ZHLOBIN', 'PROVISIONAL', null),
    ('TW-2022-004', 0, 'RU-LIP-LEBEDYANSKY', 'PROVISIONAL', null),
    ('TW-2022-004', 1, 'BY-BR-BEREZA', 'PROVISIONAL', null),
    ('TW-2022-005', 0, 'RU-LIP-USMANSKY', 'PROVISIONAL', null),
    ('TW-2022-005', 1, 'BY-BR-IVANOVO', 'PROVISIONAL', null),
    ('TW-2022-006', 0, 'RU-LIP-ZADONSKY', 'PROVISIONAL', null),
    ('TW-2022-006', 1, 'BY-BR-PINSK', 'PROVISIONAL', null))
insert into agreement_partner (agreement, position, territory, name, standing, source)
select a.id, pair.position, pair.territory,
    (select id from territory_name n where n.territory = pair.territory and n.since is null),
    pair.standing, (select id from source s where s.publisher = pair.publisher)
from pair join agreement a on a.number = pair.number;

-- The plans count as announced on the day of the visit.
insert into agreement_plan (agreement, position, planned, announced_on, event, source, recorded_at, recorded_by)
select a.id, 0,
    case when a.number = 'TW-2022-002' then '2022-05-09' else '2022-Q3' end,
    '2022-04-28',
    case when a.number = 'TW-2022-002' then (select id from signing_event where planned = '2022-05-09') end,
    (select id from source where publisher = 'БелТА'), now(), 'register'
from agreement a
where a.number between 'TW-2022-002' and 'TW-2022-006';

insert into agreement_signature (agreement, partner, signed, event, source, recorded_at, recorded_by)
select a.id, p.position, e.held, e.id, e.source, now(), 'register'
from agreement a
join agreement_partner p on p.agreement = a.id
join signing_event e on e.held = case a.number when 'TW-2022-001' then '2022-04-28' when 'TW-2022-002' then '2022-05-09' end;

insert into signing_event_agenda (event, position, agreement)
select e.id, 0, case e.held when '2022-04-28' then 'TW-2022-001' else 'TW-2022-002' end
from signing_event e;

insert into agreement_area (agreement, area)
select a.id, area from agreement a, unnest(array['industry', 'import-substitution', 'trade', 'culture']) as area;

-- What follows from these facts.
insert into agreement_period (agreement, valid_from, valid_to, status, since, planned, signed)
select a.id, p.valid_from::date, p.valid_to::date, p.status, p.valid_from::date, p.planned, p.signed
from (values
    ('TW-2022-001', '2022-04-28', null, 'IN_FORCE', null, '2022-04-28'),
    ('TW-2022-002', '2022-04-28', '2022-05-09', 'PLANNED', '2022-05-09', null),
    ('TW-2022-002', '2022-05-09', null, 'IN_FORCE', '2022-05-09', '2022-05-09'),
    ('TW-2022-003', '2022-04-28', '2022-10-01', 'PLANNED', '2022-Q3', null),
    ('TW-2022-003', '2022-10-01', null, 'OVERDUE', '2022-Q3', null),
    ('TW-2022-004', '2022-04-28', '2022-10-01', 'PLANNED', '2022-Q3', null),
    ('TW-2022-004', '2022-10-01', null, 'OVERDUE', '2022-Q3', null),
    ('TW-2022-005', '2022-04-28', '2022-10-01', 'PLANNED', '2022-Q3', null),
    ('TW-2022-005', '2022-10-01', null, 'OVERDUE', '2022-Q3', null),
    ('TW-2022-006', '2022-04-28', '2022-10-01', 'PLANNED', '2022-Q3', null),
    ('TW-2022-006', '2022-10-01', null, 'OVERDUE', '2022-Q3', null)
) as p (number, valid_from, valid_to, status, planned, signed)
join agreement a on a.number = p.number;

insert into visit (title_ru, title_be, title_en, dates, leader_ru, leader_be, leader_en, source, recorded_at, recorded_by)
values
    ('Визит делегации Липецкой области в Минск', 'Візіт дэлегацыі Ліпецкай вобласці ў Мінск', 'Visit of the Lipetsk Oblast delegation to Minsk',
     '2022-04', 'Вице-губернатор Сергей Курбатов', 'Віцэ-губернатар Сяргей Курбатаў', 'Vice Governor Sergei Kurbatov',
     (select id from source where publisher = 'БелТА'), now(), 'register'),
    ('Визит белорусской делегации в Тербунский район', 'Візіт беларускай дэлегацыі ў Цярбунскі раён', 'Visit of the Belarusian delegation to Terbunsky District',
     '2022-05-09', null, null, null, (select id from source where publisher = '«Маяк» (Тербуны)'), now(), 'register'),
    ('Визит в Чечерск (около 17 сентября 2022 года)', 'Візіт у Чачэрск (каля 17 верасня 2022 года)', 'Visit to Chechersk (about 17 September 2022)',
     '2022-09', null, null, null, (select id from source where publisher = '«Маяк» (Тербуны)'), now(), 'register');

insert into visit_place (visit, position, name_ru, name_be, name_en)
select v.id, place.position, place.ru, place.be, place.en
from visit v, (values
    (0, 'МАЗ', 'МАЗ', 'MAZ'),
    (1, 'МТЗ', 'МТЗ', 'MTZ'),
    (2, 'Амкодор', 'Амкадор', 'Amkodor'),
    (3, 'Минский городской исполнительный комитет', 'Мінскі гарадскі выканаўчы камітэт', 'Minsk City Hall'),
    (4, 'УП «Минскзеленстрой»', 'УП «Мінскзеленбуд»', 'Minskzelenstroy')) as place (position, ru, be, en)
where v.dates = '2022-04';

insert into visit_place (visit, position, name_ru, name_be, name_en)
select id, 0, 'Мемориал «Тербунский рубеж»', 'Мемарыял «Цярбунскі рубеж»', '“Terbunsky Rubezh” memorial'
from visit where dates = '2022-05-09';

insert into visit_agreement (visit, agreement)
select v.id, a.number from visit v join agreement a on v.dates = '2022-04' or a.number = 'TW-2022-002';
