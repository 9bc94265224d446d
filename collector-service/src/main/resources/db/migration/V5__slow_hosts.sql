-- Whether the last check at the host took long: those wait for each other, so that the rest need not wait for them.
alter table host add column slow boolean not null default false;
