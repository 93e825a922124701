alter table territory_name add decided_by text;
alter table territory_place add decided_by text;
alter table territory_succession add decided_by text;
alter table territory_office_holder add decided_by text;
