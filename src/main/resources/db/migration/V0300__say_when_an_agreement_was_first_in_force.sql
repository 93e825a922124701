-- An agreement that is in force again after a suspension, or after its term had ended, has been in force since its first entry.
alter table agreement_period
    add first_in_force partial_date,
    add interrupted_by text check (interrupted_by in ('SUSPENDED', 'EXPIRED')),
    add check (num_nonnulls(first_in_force, interrupted_by) in (0, 2)),
    add check (first_in_force is null or status = 'IN_FORCE');

-- What has been concluded before: by what was known while each of these periods was.
update agreement_period p
set interrupted_by = former.status,
    first_in_force = (select coalesce(f.since_dated::text, f.since::text) from agreement_period f
        where f.agreement = p.agreement and f.status in ('IN_FORCE', 'SUSPENDED')
            and known(f.recorded_at, f.withdrawn_at, p.recorded_at)
        order by f.valid_from limit 1)
from agreement_period former
where p.status = 'IN_FORCE' and former.agreement = p.agreement and former.valid_to = p.since
    and former.status in ('SUSPENDED', 'EXPIRED') and known(former.recorded_at, former.withdrawn_at, p.recorded_at);
