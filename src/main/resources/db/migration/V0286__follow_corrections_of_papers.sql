-- A correction is followed from the row that was withdrawn to the one that stands now.
create index paper_correction_former on paper_correction (fact, former);
