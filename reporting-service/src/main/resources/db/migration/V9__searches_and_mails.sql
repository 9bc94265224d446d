-- What people keep and are sent: not told by events, and untouched by a rebuild.

create table saved_search (
    search_id  uuid        primary key,
    client_id  text        not null,
    name       text        not null,
    saved_by   text        not null,
    -- Posts found before were there when it was saved; changing what it looks for begins anew.
    saved_at   timestamptz not null default clock_timestamp(),
    words      text,
    sentiment  text,
    channel    text,
    motive     text,
    category   text,
    language   text,
    source_id  text,
    answered   boolean,
    -- SHA-256 of the secret in the feed's address; null without a feed.
    feed       bytea unique,
    alerts     text        not null default 'NONE' check (alerts in ('NONE', 'AT_ONCE', 'HOURLY')),
    alert_language text    not null default 'nl',
    looked_at  timestamptz not null default clock_timestamp(),
    told_at    timestamptz
);
create unique index saved_search_name on saved_search (client_id, lower(name));

-- A post that a search found after it was saved, once; told by the mails of that batch.
create table search_hit (
    search_id  uuid        not null references saved_search on delete cascade,
    mention_id uuid        not null,
    client_id  text        not null,
    batch      uuid,
    primary key (search_id, mention_id)
);

-- What a client is sent when.
create table digest (
    digest_id uuid        primary key,
    client_id text        not null,
    name      text        not null,
    contents  text[]      not null,
    days      int[]       not null,
    hour      int         not null check (hour between 0 and 23),
    zone      text        not null,
    language  text        not null,
    active    boolean     not null default true,
    -- A moment that passed before it was set up this way is not due.
    since     timestamptz not null default clock_timestamp()
);

-- Who gets the mails of a search or a digest. One who left stays here, so that nobody adds them again by oversight.
create table subscriber (
    subscriber_id uuid        primary key,
    client_id     text        not null,
    about         uuid        not null,
    address       text        not null,
    removed       boolean     not null default false,
    left_at       timestamptz,
    unique (about, address)
);

-- Mails to send, and what became of them. One per subscriber and occasion, whatever restarts happen.
create table mail (
    mail_id         uuid        primary key,
    client_id       text        not null,
    kind            text        not null check (kind in ('ALERT', 'DIGEST')),
    about           uuid        not null,
    subscriber_id   uuid        not null references subscriber,
    -- Of an alert its batch, of a digest its day.
    occasion        text        not null,
    due_at          timestamptz not null,
    state           text        not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'NEEDLESS', 'FAILED')),
    created_at      timestamptz not null default clock_timestamp(),
    settled_at      timestamptz,
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null default clock_timestamp(),
    claim           uuid,
    claimed_until   timestamptz,
    outcome         text,
    unique (subscriber_id, occasion)
);
create index mail_pending on mail (next_attempt_at) where state = 'PENDING';
create index mail_about on mail (about, created_at desc);

-- What links in mails are signed with.
create table mail_key (
    only_row boolean primary key default true check (only_row),
    key      bytea   not null
);
insert into mail_key (key)
values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

-- Alerts ask for what was found lately.
create index mention_fact_found on mention_fact (generation, client_id, first_collected_at);

do $$
declare
    tenant text;
begin
    foreach tenant in array array['saved_search', 'search_hit', 'digest', 'subscriber', 'mail'] loop
        execute format('alter table %I enable row level security', tenant);
        execute format('alter table %I force row level security', tenant);
        execute format($policy$
            create policy own_clients on %I for select to reporting_app using (
                client_id = any (string_to_array(current_setting('balie.clients', true), ','))
                or current_setting('balie.clients', true) = '*')
            $policy$, tenant);
        execute format('create policy every_client on %I to reporting_worker using (true) with check (true)', tenant);
    end loop;
end $$;
alter table mail_key enable row level security;
alter table mail_key force row level security;
create policy workers on mail_key to reporting_worker using (true);

revoke insert, update, delete on saved_search, search_hit, digest, subscriber, mail, mail_key from reporting_app;
