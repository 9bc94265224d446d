-- Where a client's portal wants to be told of changes. Each feed that it wants has a cursor; the others have none.
create table webhook (
    webhook_id          uuid        primary key,
    client_id           text        not null,
    name                text        not null,
    url                 text        not null,
    state               text        not null default 'ENABLED' check (state in ('ENABLED', 'DISABLED')),
    cause               text        check ((cause is null) = (state = 'ENABLED')),
    state_since         timestamptz not null default now(),
    mentions_cursor     text,
    cases_cursor        text,
    clock_events_cursor text,
    made_at             timestamptz not null default now(),
    made_by             text        not null,
    check (num_nonnulls(mentions_cursor, cases_cursor, clock_events_cursor) > 0)
);
create index webhook_client on webhook (client_id, made_at);

-- What messages are signed with. Apart from the webhooks, so that whoever manages those can put a secret in and never read it.
create table webhook_secret (
    secret_id  uuid        primary key,
    webhook_id uuid        not null references webhook on delete cascade,
    client_id  text        not null,
    secret     text        not null,
    made_at    timestamptz not null default now(),
    ends_at    timestamptz
);
create index webhook_secret_webhook on webhook_secret (webhook_id);

-- What is to be sent, and what became of it. The id is the webhook-id that receivers see, however often it is sent.
create table webhook_message (
    message_id      uuid        primary key,
    position        bigint      not null generated always as identity,
    webhook_id      uuid        not null references webhook on delete cascade,
    client_id       text        not null,
    type            text        not null,
    thing_id        uuid,
    body            text,
    created_at      timestamptz not null default now(),
    state           text        not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'FAILED', 'NEEDLESS')),
    sending_since   timestamptz not null default now(),
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null default now(),
    claim           uuid,
    claimed_until   timestamptz,
    settled_at      timestamptz,
    check (body is not null or state <> 'PENDING')
);
create index webhook_message_pending on webhook_message (next_attempt_at, position) where state = 'PENDING';
create index webhook_message_log on webhook_message (webhook_id, created_at desc, position desc);
create index webhook_message_thing on webhook_message (thing_id) where body is not null;
create index webhook_message_age on webhook_message (created_at);

create table webhook_attempt (
    attempt_id bigint      primary key generated always as identity,
    message_id uuid        not null references webhook_message on delete cascade,
    client_id  text        not null,
    at         timestamptz not null default clock_timestamp(),
    outcome    text        not null
);
create index webhook_attempt_message on webhook_attempt (message_id, attempt_id);

do $$
declare tenant text;
begin
    foreach tenant in array array['webhook', 'webhook_secret', 'webhook_message', 'webhook_attempt'] loop
        execute format('alter table %I enable row level security', tenant);
        execute format('alter table %I force row level security', tenant);
        execute format($policy$
            create policy own_clients on %I to reporting_app
                using (client_id = any (string_to_array(current_setting('balie.clients', true), ','))
                       or current_setting('balie.clients', true) = '*')
                with check (client_id = any (string_to_array(current_setting('balie.clients', true), ','))
                            or current_setting('balie.clients', true) = '*')
            $policy$, tenant);
        execute format('create policy every_client on %I to reporting_worker using (true) with check (true)', tenant);
    end loop;
end $$;

revoke select, update, delete on webhook_secret from reporting_app;
grant select (secret_id, webhook_id, client_id, made_at, ends_at), update (ends_at) on webhook_secret to reporting_app;
revoke delete on webhook_message from reporting_app;
revoke insert, update, delete on webhook_attempt from reporting_app;

-- A post that is gone is gone from the messages that told of it too, in the same transaction.
create function forget_messages() returns trigger
language plpgsql as $$
begin
    update webhook_message
    set body = null, state = case state when 'PENDING' then 'NEEDLESS' else state end, settled_at = coalesce(settled_at, now())
    where thing_id = new.mention_id and client_id = new.client_id and type = 'mention.changed' and body is not null;
    return null;
end $$;

create trigger mention_fact_forgotten after update on mention_fact for each row
    when (old.concerning and not old.withdrawn and not (new.concerning and not new.withdrawn))
    execute function forget_messages();
