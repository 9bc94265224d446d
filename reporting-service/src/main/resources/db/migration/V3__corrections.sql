-- What people corrected: of each mention and tag the latest. It stays beside the facts, because it holds for later revisions too.

create table correction (
    generation       bigint      not null,
    mention_id       uuid        not null,
    tag              text        not null,
    client_id        text        not null,
    correction_id    uuid        not null,
    corrected_to     text[]      not null,
    corrected_at     timestamptz not null,
    record_partition int         not null,
    record_offset    bigint      not null,
    sent_at          timestamptz not null,
    primary key (generation, mention_id, tag)
);

alter table correction enable row level security;
alter table correction force row level security;
create policy own_clients on correction for select to reporting_app using (
    client_id = any (string_to_array(current_setting('balie.clients', true), ','))
    or current_setting('balie.clients', true) = '*');
create policy every_client on correction to reporting_worker using (true) with check (true);

revoke insert, update, delete on all tables in schema reporting from reporting_app;
