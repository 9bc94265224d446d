-- What webhooks sent and no check has taken up yet. Whoever stores here locks the source's row first, so that numbers grow as they are
-- committed.
create table hook_message (
    source_id   text        not null references source on delete cascade,
    message_id  text        not null,
    number      bigint generated always as identity,
    body        text,
    received_at timestamptz not null default clock_timestamp(),
    primary key (source_id, message_id)
);
create index hook_message_waiting on hook_message (source_id, number) where body is not null;
create index hook_message_received on hook_message (received_at);
comment on column hook_message.body is 'null once it was taken up: the id stays for a while, so that a repeat is known';
alter table hook_message enable row level security;
alter table hook_message force row level security;
create policy worker on hook_message to collector_worker using (true) with check (true);

-- What messages are signed with; of two the older one ends soon. Secrets are kept to be used and never shown again.
create table hook_secret (
    secret_id  uuid primary key,
    source_id  text        not null references source on delete cascade,
    secret     text        not null,
    made_at    timestamptz not null default clock_timestamp(),
    ends_at    timestamptz
);
create index hook_secret_of on hook_secret (source_id, made_at);
alter table hook_secret enable row level security;
alter table hook_secret force row level security;
create policy app on hook_secret to collector_app
    using (exists (select from source where source.source_id = hook_secret.source_id
        and (may_see(client_id) or client_id is null and current_setting('balie.clients', true) = '*')))
    with check (exists (select from source where source.source_id = hook_secret.source_id
        and (may_see(client_id) or client_id is null and current_setting('balie.clients', true) = '*')));
create policy worker on hook_secret to collector_worker using (true) with check (true);
revoke select, update on hook_secret from collector_app;
grant select (secret_id, source_id, made_at, ends_at), update (ends_at) on hook_secret to collector_app;
