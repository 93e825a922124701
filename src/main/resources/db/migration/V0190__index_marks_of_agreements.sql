-- Few agreements bear a mark: the conditions of org.twinning.agreement.Criteria find them without looking at all the others.
create index agreement_period_presumed on agreement_period (term_end, agreement) where renews_by is not null;
create index agreement_period_notice on agreement_period (notice, valid_from, agreement) where notice is not null;
