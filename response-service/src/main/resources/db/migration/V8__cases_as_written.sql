-- A case is read and written whole, many times, and never searched inside: as it was written it costs neither taking apart nor putting
-- together. Every case is written anew, once.
alter table desk_case
    alter column file type json,
    alter column take_back type json;
