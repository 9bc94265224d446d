-- How pages are read, and how far a source was read that is not read anew each time.
alter table source add column recipe text;
alter table source add column position text;
comment on column source.recipe is 'JSON; null for kinds that need none';
comment on column source.position is 'in the words of its kind; belongs to the cursor';
