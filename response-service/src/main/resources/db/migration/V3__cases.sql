-- One row per case. The file is the whole of it, as the policies read and write it; the columns beside it are taken from the file and from
-- the case's mentions, for the queue to find and order cases by.
create table desk_case (
    case_id         uuid primary key,
    client_id       text        not null,
    conversation_id text        not null,
    generation      int         not null,
    sequence        bigint      not null,
    status          text        not null,
    is_open         boolean     not null,
    assignee        text,
    channel         text        not null,
    categories      text[]      not null,
    opened_at       timestamptz not null,
    changed_at      timestamptz not null,
    closed_at       timestamptz,
    -- The nearest deadline of a clock that has not ended, in the past for one that is breached; null where all pause.
    due_at          timestamptz,
    breached        boolean     not null,
    -- When a warning or a deadline falls due next; whoever serves the clocks finds the case by it.
    wakes_at        timestamptz,
    -- The version of the client's profile that the case was last brought in line with.
    profile_version int         not null,
    question        boolean     not null default false,
    negative        boolean     not null default false,
    opportunity     boolean     not null default false,
    urgent          boolean     not null default false,
    first_mention   uuid        not null,
    last_mention    uuid        not null,
    file            jsonb       not null,
    -- What it takes to undo the last command of a person; null where nothing can be undone.
    take_back       jsonb,
    changed_in      xid8        not null default pg_current_xact_id(),
    unique (client_id, conversation_id, generation)
);
create index case_wakes on desk_case (wakes_at) where wakes_at is not null;
create index case_queue on desk_case (due_at, case_id) where is_open;
create index case_queue_of_client on desk_case (client_id, due_at, case_id) where is_open;
create index case_of_assignee on desk_case (assignee, due_at, case_id) where is_open;
create index case_terms on desk_case (client_id, profile_version) where is_open;
create index case_closed on desk_case (closed_at desc, case_id) where not is_open;
create index case_changes on desk_case (changed_in, case_id);
alter table desk_case enable row level security;
alter table desk_case force row level security;
create policy app on desk_case to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on desk_case to response_worker using (true) with check (true);

-- Which mentions a case holds, in the order of joining. A mention is in one case.
create table case_mention (
    mention_id uuid primary key,
    case_id    uuid not null references desk_case,
    client_id  text not null
);
create index mention_of_case on case_mention (case_id);
alter table case_mention enable row level security;
alter table case_mention force row level security;
create policy app on case_mention to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on case_mention to response_worker using (true) with check (true);

-- Everything that ever happened to a case; nothing is changed or removed.
create table case_event (
    case_id   uuid        not null references desk_case,
    sequence  bigint      not null,
    client_id text        not null,
    at        timestamptz not null,
    kind      text        not null,
    actor     text,
    detail    jsonb       not null,
    primary key (case_id, sequence)
);
alter table case_event enable row level security;
alter table case_event force row level security;
create policy app on case_event to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on case_event to response_worker using (true) with check (true);
revoke update, delete on case_event from response_app, response_worker;

-- What people wrote at a case, by the event that tells of it. It leaves the house with nobody.
create table case_note (
    case_id   uuid   not null,
    sequence  bigint not null,
    client_id text   not null,
    text      text   not null,
    primary key (case_id, sequence),
    foreign key (case_id, sequence) references case_event deferrable initially deferred
);
alter table case_note enable row level security;
alter table case_note force row level security;
create policy app on case_note to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on case_note to response_worker using (true) with check (true);
revoke update, delete on case_note from response_app, response_worker;

-- Replies that were recorded as sent. One that was taken back stays, marked so.
create table reply (
    reply_id      uuid primary key,
    case_id       uuid        not null references desk_case,
    client_id     text        not null,
    mention_id    uuid,
    written_by    text        not null,
    sent_at       timestamptz not null,
    way           text        not null,
    audience      text        not null,
    text          text        not null,
    taken_back_at timestamptz
);
create index reply_of_case on reply (case_id, sent_at);
alter table reply enable row level security;
alter table reply force row level security;
create policy app on reply to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on reply to response_worker using (true) with check (true);

-- Who is writing a reply right now. A row that was not renewed in time means nothing any more.
create table replying (
    case_id    uuid        not null references desk_case,
    login      text        not null,
    client_id  text        not null,
    name       text        not null,
    until      timestamptz not null,
    changed_in xid8        not null default pg_current_xact_id(),
    primary key (case_id, login)
);
create index replying_changes on replying (changed_in, case_id);
alter table replying enable row level security;
alter table replying force row level security;
create policy app on replying to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on replying to response_worker using (true) with check (true);

-- What stays silent: mentions of an author, from a source or with a phrase open no case. A lifted one holds no more.
create table mute (
    mute_id   uuid primary key,
    client_id text        not null,
    kind      text        not null check (kind in ('AUTHOR', 'SOURCE', 'PHRASE')),
    -- The author's account or name, the source's id, or the phrase; small letters except for the id.
    value     text        not null,
    -- As people wrote it.
    shown     text        not null,
    muted_by  text        not null,
    muted_at  timestamptz not null,
    lifted_by text,
    lifted_at timestamptz
);
create unique index mute_that_holds on mute (client_id, kind, value) where lifted_at is null;
alter table mute enable row level security;
alter table mute force row level security;
create policy app on mute to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on mute to response_worker using (true) with check (true);

-- What people corrected, by tag: {"sentiment": ["NEUTRAL"]}. It holds for later revisions too.
alter table mention add column corrections jsonb not null default '{}';
-- To find a mention by its address, whatever its length.
create index mention_permalink on mention using hash (permalink);
