-- A correction withdraws a fact and enters another; neither is overwritten, so that what the register said at any moment can
-- still be asked.
create function known(recorded_at timestamptz, withdrawn_at timestamptz, moment timestamptz) returns boolean
    language sql immutable parallel safe as $$
select recorded_at <= moment and (withdrawn_at is null or withdrawn_at > moment)
$$;

alter table source add withdrawn_at timestamptz check (withdrawn_at is null);
alter table signing_event add withdrawn_at timestamptz;
alter table signing_event_rescheduling add withdrawn_at timestamptz;
alter table agreement add withdrawn_at timestamptz;
alter table agreement_plan add withdrawn_at timestamptz;
alter table agreement_signature add withdrawn_at timestamptz;
alter table agreement_prolongation add withdrawn_at timestamptz;
alter table agreement_ending add withdrawn_at timestamptz;

-- One embeddable reads them all; who signed in once, and what a fact once rested on, is never taken back.
alter table app_user add withdrawn_at timestamptz check (withdrawn_at is null);
