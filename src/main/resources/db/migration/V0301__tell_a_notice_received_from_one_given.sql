-- A notice that has reached the other side is more than one that was given.
alter table agreement_period
    drop constraint agreement_period_notice_check,
    add constraint agreement_period_notice_check check (notice in ('ANNOUNCED', 'GIVEN', 'RECEIVED', 'DISPUTED'));
