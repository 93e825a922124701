-- Whoever empties the whole register empties its numbers too; none of a register that stands is ever changed or removed.
drop trigger certified_copy_kept on certified_copy;
create trigger certified_copy_kept before update or delete on certified_copy
    for each statement execute function keep_certified_copy();
