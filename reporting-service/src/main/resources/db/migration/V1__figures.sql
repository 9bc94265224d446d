-- Facts and hourly figures, told by events alone. Everything that a rebuild makes anew carries a generation: one is shown, another may be
-- in the making beside it. The views show the one that counts.

create sequence generation_number start 2;

create table generation (
    only_row boolean primary key default true check (only_row),
    shown    bigint  not null,
    building bigint
);
insert into generation (shown) values (1);

-- Up to where each partition has been applied, written with the effect. A rebuild reads exactly as far.
create table applied (
    topic       text   not null,
    partition   int    not null,
    next_offset bigint not null,
    primary key (topic, partition)
);

-- One row per mention. Words are empty once withdrawn; what it counts as stays.
create table mention_fact (
    generation         bigint      not null,
    mention_id         uuid        not null,
    client_id          text        not null,
    revision           int         not null,
    content_revision   int         not null,
    withdrawn          boolean     not null,
    concerning         boolean     not null,
    backfill           boolean     not null,
    published_at       timestamptz not null,
    edited_at          timestamptz,
    first_collected_at timestamptz not null,
    collected_at       timestamptz not null,
    channel            text        not null,
    sentiment          text        not null,
    language           text        not null,
    motives            text[]      not null,
    categories         text[]      not null,
    flags              text[]      not null,
    source_ids         text[]      not null,
    source_names       text[]      not null,
    title              text,
    text               text        not null,
    permalink          text,
    record_partition   int         not null,
    record_offset      bigint      not null,
    sent_at            timestamptz not null,
    carried            boolean     not null default false,
    primary key (generation, mention_id)
);
create index mention_fact_newest on mention_fact (generation, client_id, published_at desc, mention_id desc);

-- Each mention counts in exactly one row: the foremost motive, the foremost category.
create table mention_hour (
    generation bigint      not null,
    client_id  text        not null,
    hour       timestamptz not null,
    concerning boolean     not null,
    backfill   boolean     not null,
    withdrawn  boolean     not null,
    channel    text        not null,
    sentiment  text        not null,
    motive     text        not null,
    category   text        not null,
    language   text        not null,
    mentions   int         not null,
    primary key (generation, client_id, hour, concerning, backfill, withdrawn, channel, sentiment, motive, category, language)
);

-- A mention that two sources list counts for both.
create table place_hour (
    generation bigint      not null,
    client_id  text        not null,
    hour       timestamptz not null,
    source_id  text        not null,
    mentions   int         not null,
    primary key (generation, client_id, hour, source_id)
);

create table source_state (
    generation      bigint      not null,
    client_id       text        not null,
    source_id       text        not null,
    name            text        not null,
    channel         text        not null,
    listening       boolean     not null,
    first_check_at  timestamptz not null,
    last_check_at   timestamptz not null,
    outcome         text        not null,
    cause           text,
    detail          text,
    last_success_at timestamptz,
    next_due_at     timestamptz,
    primary key (generation, client_id, source_id)
);
create index source_state_source on source_state (generation, source_id);

create table check_hour (
    generation bigint      not null,
    client_id  text        not null,
    source_id  text        not null,
    hour       timestamptz not null,
    checks     int         not null,
    failed     int         not null,
    primary key (generation, client_id, source_id, hour)
);

create table client_profile (
    generation     bigint      not null,
    client_id      text        not null,
    version        int         not null,
    changed_at     timestamptz not null,
    name           text        not null,
    time_zone      text        not null,
    category_ids   text[]      not null,
    category_names text[]      not null,
    removed        boolean     not null,
    primary key (generation, client_id)
);

create table rebuild (
    rebuild_id    bigint generated always as identity primary key,
    generation    bigint      not null,
    state         text        not null check (state in ('running', 'done', 'failed')),
    started_at    timestamptz not null default clock_timestamp(),
    ended_at      timestamptz,
    records       bigint      not null,
    records_read  bigint      not null default 0,
    unusable      bigint      not null default 0,
    carried       bigint      not null default 0,
    differing     bigint,
    differences   jsonb,
    cause         text
);

-- Pages may see the rows of their clients, workers all rows.
do $$
declare
    tenant text;
begin
    foreach tenant in array array['mention_fact', 'mention_hour', 'place_hour', 'source_state', 'check_hour', 'client_profile'] loop
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

create view mentions with (security_invoker = true) as
select * from mention_fact where generation = (select shown from generation);

create view mentions_per_hour with (security_invoker = true) as
select * from mention_hour where generation = (select shown from generation);

create view mentions_per_place with (security_invoker = true) as
select * from place_hour where generation = (select shown from generation);

create view sources with (security_invoker = true) as
select * from source_state where generation = (select shown from generation);

create view checks_per_hour with (security_invoker = true) as
select * from check_hour where generation = (select shown from generation);

create view clients with (security_invoker = true) as
select * from client_profile where generation = (select shown from generation) and not removed;

create function next_hour(moment timestamptz) returns timestamptz
language sql stable as $$
    select date_trunc('hour', moment + interval '1 hour' - interval '1 microsecond', 'UTC')
$$;

create function this_hour(moment timestamptz) returns timestamptz
language sql stable as $$
    select date_trunc('hour', moment, 'UTC')
$$;

-- The counters of one client between two moments, exact to the microsecond: whole hours from the hourly rows, the ends from the facts.
create function counted(client text, since timestamptz, until timestamptz)
returns table (concerning boolean, backfill boolean, withdrawn boolean, channel text, sentiment text, motive text, category text,
               language text, mentions bigint)
language sql stable as $$
    select h.concerning, h.backfill, h.withdrawn, h.channel, h.sentiment, h.motive, h.category, h.language, h.mentions::bigint
    from mentions_per_hour h
    where h.client_id = client and h.hour >= next_hour(since) and h.hour < this_hour(until)
    union all
    select m.concerning, m.backfill, m.withdrawn, m.channel, m.sentiment, coalesce(m.motives[1], ''), coalesce(m.categories[1], ''),
           m.language, 1::bigint
    from mentions m
    where m.client_id = client and m.published_at >= since and m.published_at < least(next_hour(since), until)
    union all
    select m.concerning, m.backfill, m.withdrawn, m.channel, m.sentiment, coalesce(m.motives[1], ''), coalesce(m.categories[1], ''),
           m.language, 1::bigint
    from mentions m
    where m.client_id = client and m.published_at >= greatest(this_hour(until), next_hour(since)) and m.published_at < until
$$;

-- The same for sources: mentions that each listed.
create function counted_per_place(client text, since timestamptz, until timestamptz)
returns table (source_id text, mentions bigint)
language sql stable as $$
    select p.source_id, p.mentions::bigint
    from mentions_per_place p
    where p.client_id = client and p.hour >= next_hour(since) and p.hour < this_hour(until)
    union all
    select place, 1::bigint
    from mentions m cross join lateral (select distinct unnest(m.source_ids)) as places (place)
    where m.client_id = client and m.concerning
      and m.published_at >= since and m.published_at < least(next_hour(since), until)
    union all
    select place, 1::bigint
    from mentions m cross join lateral (select distinct unnest(m.source_ids)) as places (place)
    where m.client_id = client and m.concerning
      and m.published_at >= greatest(this_hour(until), next_hour(since)) and m.published_at < until
$$;

-- Pages read; only workers write.
revoke insert, update, delete on all tables in schema reporting from reporting_app;
