-- Lists are in the order of the numbers as people count them (TW-2022-999 before TW-2022-1000): their first pages need not
-- sort everything.
create index agreement_number_order on agreement (length(number), number);
