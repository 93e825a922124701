-- Seats in Lipetsk Oblast had no Belarusian spelling and stood in Russian on Belarusian pages, and its cities lacked the word
-- that the Belarusian ones have. The spellings are unofficial, as those of the districts are.
update territory_place
set seat_be = names.be
from (values
    ('RU-LIP-VOLOVSKY', 'Волава'),
    ('RU-LIP-GRYAZINSKY', 'Гразі'),
    ('RU-LIP-DANKOVSKY', 'Данкоў'),
    ('RU-LIP-DOBRINSKY', 'Добрынка'),
    ('RU-LIP-DOBROVSKY', 'Добрае'),
    ('RU-LIP-DOLGORUKOVSKY', 'Далгарукава'),
    ('RU-LIP-YELETSKY', 'Ялец'),
    ('RU-LIP-ZADONSKY', 'Задонск'),
    ('RU-LIP-IZMALKOVSKY', 'Ізмалкава'),
    ('RU-LIP-KRASNINSKY', 'Краснае'),
    ('RU-LIP-LEBEDYANSKY', 'Лебядзянь'),
    ('RU-LIP-LEV-TOLSTOVSKY', 'Леў Талстой'),
    ('RU-LIP-LIPETSKY', 'Барынскае'),
    ('RU-LIP-STANOVLYANSKY', 'Станавое'),
    ('RU-LIP-TERBUNSKY', 'Цярбуны'),
    ('RU-LIP-USMANSKY', 'Усмань'),
    ('RU-LIP-KHLEVENSKY', 'Хлеўнае'),
    ('RU-LIP-CHAPLYGINSKY', 'Чаплыгін'),
    ('RU-LIP-LIPETSK-CITY', 'Ліпецк'),
    ('RU-LIP-YELETS-CITY', 'Ялец')) as names (code, be)
where territory_place.territory = names.code and territory_place.seat_be is null
    and territory_place.recorded_by = 'register';

update territory_name
set name_be = names.be
from (values
    ('RU-LIP-LIPETSK-CITY', 'Ліпецк', 'горад Ліпецк'),
    ('RU-LIP-YELETS-CITY', 'Ялец', 'горад Ялец')) as names (code, former, be)
where territory_name.territory = names.code and territory_name.name_be = names.former
    and territory_name.recorded_by = 'register';
