-- The newest known revision of each mention. Tags that the stream filters by are columns; the whole verdict stands beside them.
create table mention (
    mention_id         uuid primary key,
    client_id          text        not null,
    revision           int         not null,
    conversation_id    text        not null,
    published_at       timestamptz not null,
    first_collected_at timestamptz not null,
    collected_at       timestamptz not null,
    edited             boolean     not null,
    edited_at          timestamptz,
    withdrawn          boolean     not null,
    backfill           boolean     not null,
    channel            text        not null,
    places             jsonb       not null,
    author_name        text,
    author_handle      text,
    author_url         text,
    author_followers   bigint,
    title              text,
    text               text        not null,
    html               text,
    permalink          text,
    concerning         boolean     not null,
    sentiment          text        not null,
    language           text        not null,
    urgency            text        not null,
    react              boolean     not null,
    flags              text[]      not null,
    motives            text[]      not null,
    categories         text[]      not null,
    verdict            jsonb       not null,
    first_stored_at    timestamptz not null default now(),
    -- The transaction that wrote this revision; readers that follow changes go up to the oldest one still running, and miss nothing.
    changed_in         xid8        not null default pg_current_xact_id(),
    search             tsvector    not null generated always as
        (to_tsvector('simple', left(coalesce(author_name, '') || ' ' || coalesce(title, '') || ' ' || text, 100000))) stored
);
create index mention_newest on mention (published_at desc, mention_id desc);
create index mention_newest_of_client on mention (client_id, published_at desc, mention_id desc);
-- Counts are read from this index alone; the rows themselves are wide.
create index mention_tally on mention (client_id) include (react, sentiment, channel, flags);
create index mention_changes on mention (changed_in, mention_id);

alter table mention enable row level security;
alter table mention force row level security;
create policy app on mention to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on mention to response_worker using (true) with check (true);
