-- A city is its own seat. The Belarusian cities had their seats in English only, which then stood on Russian and Belarusian pages.
update territory
set seat_ru = names.ru, seat_be = names.be
from (values
    ('BY-HO-GOMEL-CITY', 'Гомель', 'Гомель'),
    ('BY-BR-BREST-CITY', 'Брест', 'Брэст'),
    ('BY-BR-BARANOVICHI-CITY', 'Барановичи', 'Баранавічы'),
    ('BY-BR-PINSK-CITY', 'Пинск', 'Пінск')) as names (code, ru, be)
where territory.code = names.code;
