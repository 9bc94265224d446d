-- What a transaction of collector_app may see: the clients that it named by set_config('balie.clients', …, true), or all of them by '*'.
create function may_see(client text) returns boolean
    language sql stable
    return client = any (string_to_array(current_setting('balie.clients', true), ','))
        or current_setting('balie.clients', true) = '*';

-- Where posts are found. A source without client is the agency's: monitors decide whom its posts concern.
create table source (
    source_id     text primary key,
    client_id     text,
    name          text        not null,
    url           text        not null,
    host          text        not null,
    kind          text        not null,
    channel       text        not null,
    every_seconds int         not null check (every_seconds > 0),
    language      text,
    -- When url or owner last changed: what is listed then counts as a first check.
    changed_at    timestamptz not null default clock_timestamp(),
    -- The cursor, kept only after what was found is acknowledged by the broker.
    etag          text,
    last_modified text,
    body          uuid,
    read_at       timestamptz,
    read_with     bigint,
    checked_at    timestamptz,
    outcome       text,
    cause         text,
    detail        text,
    failures      int         not null default 0,
    next_due      timestamptz not null default clock_timestamp()
);
create index source_due on source (next_due);
create index source_host on source (host);
alter table source enable row level security;
alter table source force row level security;
create policy app_reads on source for select to collector_app using (client_id is null or may_see(client_id));
create policy app_adds on source for insert to collector_app
    with check (may_see(client_id) or client_id is null and current_setting('balie.clients', true) = '*');
create policy app_changes on source for update to collector_app
    using (may_see(client_id) or client_id is null and current_setting('balie.clients', true) = '*')
    with check (may_see(client_id) or client_id is null and current_setting('balie.clients', true) = '*');
create policy app_removes on source for delete to collector_app
    using (may_see(client_id) or client_id is null and current_setting('balie.clients', true) = '*');
create policy worker on source to collector_worker using (true) with check (true);

-- One request at a time to a host: whoever holds its lease may fetch from it.
create table host (
    host         text primary key,
    lease        uuid,
    leased_until timestamptz
);
alter table host enable row level security;
alter table host force row level security;
create policy worker on host to collector_worker using (true) with check (true);

-- What clients look for. No sources means: all that no client owns.
create table monitor (
    monitor_id text primary key,
    client_id  text        not null,
    query      text        not null,
    sources    text[]      not null,
    changed_at timestamptz not null default clock_timestamp()
);
alter table monitor enable row level security;
alter table monitor force row level security;
create policy app on monitor to collector_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on monitor to collector_worker using (true) with check (true);

-- Counts the changes of all monitors together, so that every replica knows when to build its index anew.
create table monitor_set (
    version bigint not null
);
insert into monitor_set values (1);

-- Mentions that were published, so that they are known again: the last revision, and the keys and places by which it is known.
create table mention (
    client_id       text  not null,
    mention_id      uuid  not null,
    revision        int   not null,
    content         uuid  not null,
    withdrawn       boolean not null,
    conversation_id text  not null,
    event           bytea not null,
    primary key (client_id, mention_id)
);
alter table mention enable row level security;
alter table mention force row level security;
create policy app on mention to collector_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on mention to collector_worker using (true) with check (true);

create table mention_key (
    client_id  text not null,
    key        uuid not null,
    mention_id uuid not null,
    primary key (client_id, key),
    foreign key (client_id, mention_id) references mention on delete cascade
);
create index mention_key_of on mention_key (client_id, mention_id);
alter table mention_key enable row level security;
alter table mention_key force row level security;
create policy app on mention_key to collector_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on mention_key to collector_worker using (true) with check (true);

create table mention_place (
    client_id  text        not null,
    mention_id uuid        not null,
    source_id  text        not null,
    own_key    uuid,
    content    uuid,
    seen_at    timestamptz not null,
    primary key (client_id, mention_id, source_id),
    foreign key (client_id, mention_id) references mention on delete cascade
);
create index mention_place_source on mention_place (source_id, seen_at);
alter table mention_place enable row level security;
alter table mention_place force row level security;
create policy app on mention_place to collector_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on mention_place to collector_worker using (true) with check (true);

-- Links that a source gives to several posts, and which therefore identify none of them.
create table shared_link (
    source_id text not null references source on delete cascade,
    link      uuid not null,
    seen_at   timestamptz not null,
    primary key (source_id, link)
);
alter table shared_link enable row level security;
alter table shared_link force row level security;
create policy worker on shared_link to collector_worker using (true) with check (true);

-- What was collected lately, whomever it concerns, so that a query can be tried.
create table document (
    source_id    text        not null references source on delete cascade,
    key          uuid        not null,
    client_id    text,
    content      uuid        not null,
    title        text,
    text         text        not null,
    link         text,
    published_at timestamptz,
    collected_at timestamptz not null,
    primary key (source_id, key)
);
create index document_collected on document (collected_at);
alter table document enable row level security;
alter table document force row level security;
create policy app on document for select to collector_app using (client_id is null or may_see(client_id));
create policy worker on document to collector_worker using (true) with check (true);

-- How checks ended, for a while.
create table check_log (
    check_id   uuid primary key,
    source_id  text        not null references source on delete cascade,
    client_id  text,
    checked_at timestamptz not null,
    took       bigint      not null,
    outcome    text        not null,
    cause      text,
    detail     text,
    found      int         not null,
    published  int         not null
);
create index check_log_of on check_log (source_id, checked_at);
create index check_log_time on check_log (checked_at);
alter table check_log enable row level security;
alter table check_log force row level security;
create policy app on check_log for select to collector_app using (client_id is null or may_see(client_id));
create policy worker on check_log to collector_worker using (true) with check (true);
