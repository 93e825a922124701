-- A search for words looks anywhere inside numbers and titles; without these it would read every agreement.
create index agreement_number_words on agreement using gin (lower(number) gin_trgm_ops);
create index agreement_title_words on agreement using gin
    (fold(coalesce(title_ru, '') || ' ' || coalesce(title_be, '') || ' ' || coalesce(title_en, '')) gin_trgm_ops);
