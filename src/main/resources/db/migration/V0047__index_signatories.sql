-- Whoever signed is looked for by any part of the name, as titles are.
create index agreement_signature_signatory on agreement_signature using gin (fold(signatory) gin_trgm_ops)
    where signatory is not null;
