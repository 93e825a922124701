-- Heads of territories and contact persons are looked for by any part of the name, as signatories are.
create index territory_office_holder_name on territory_office_holder
    using gin (fold(coalesce(name_ru, '') || ' ' || coalesce(name_be, '') || ' ' || coalesce(name_en, '')) gin_trgm_ops);
create index contact_person_name on contact_person using gin (fold(name) gin_trgm_ops);
