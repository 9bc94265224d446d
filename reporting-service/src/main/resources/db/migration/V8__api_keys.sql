-- Keys that portals come with. No secret is kept, only its hash; a rebuild leaves keys alone.
create table api_key (
    key_id       text        primary key,
    client_id    text        not null,
    name         text        not null,
    scopes       text[]      not null,
    secret_hash  bytea       not null check (length(secret_hash) = 32),
    made_at      timestamptz not null default now(),
    made_by      text        not null,
    replaces     text        unique references api_key (key_id),
    ends_at      timestamptz,
    revoked_at   timestamptz,
    revoked_by   text,
    last_used_at timestamptz
);
create index api_key_client on api_key (client_id, made_at);

-- People manage the keys of their clients; a worker looks up the key of a request, whose client is not known before.
alter table api_key enable row level security;
alter table api_key force row level security;
create policy own_clients on api_key to reporting_app
    using (client_id = any (string_to_array(current_setting('balie.clients', true), ','))
           or current_setting('balie.clients', true) = '*')
    with check (client_id = any (string_to_array(current_setting('balie.clients', true), ','))
                or current_setting('balie.clients', true) = '*');
create policy every_client on api_key to reporting_worker using (true) with check (true);
revoke delete on api_key from reporting_app;
