-- Each is asked for on the page of its agreement, the withdrawn rows too; a correction is followed from row to row.
create index original_keeping_original on original_keeping (original);
create index original_loan_original on original_loan (original);
create index certification_copy on certification (copy);
create index follow_up_correction_former on follow_up_correction (fact, former);
