-- What queries can ask of a post besides its words, so that they can be tried on what was collected.
alter table document add column author text, add column handle text, add column language text;
