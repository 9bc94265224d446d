-- What a transaction of triage_app may see: the clients that it named by set_config('balie.clients', …, true), or all of them by '*'.
create function may_see(client text) returns boolean
    language sql stable
    return client = any (string_to_array(current_setting('balie.clients', true), ','))
        or current_setting('balie.clients', true) = '*';

-- What people said of one tag of one mention, the latest only, with the post as they saw it. It goes when the mention is withdrawn.
create table lesson (
    mention_id    uuid        not null,
    tag           text        not null,
    client_id     text        not null,
    revision      int         not null,
    right_labels  text[]      not null,
    -- What triage had given, before anybody corrected it.
    given         text[]      not null,
    corrected     boolean     not null generated always as (given <> right_labels) stored,
    channel       text        not null,
    title         text,
    text          text        not null,
    language      text        not null,
    said_by       text        not null,
    said_at       timestamptz not null,
    event_id      uuid        not null,
    model_version text        not null,
    arrived_at    timestamptz not null default clock_timestamp(),
    primary key (mention_id, tag)
);
create index lesson_newest on lesson (client_id, tag, said_at desc);
alter table lesson enable row level security;
alter table lesson force row level security;
create policy app on lesson for select to triage_app using (may_see(client_id));
create policy worker on lesson to triage_worker using (true) with check (true);

-- Mentions that are gone from their source: what is said of them afterwards, or told again, is not kept.
create table withdrawn (
    mention_id uuid primary key,
    revision   int         not null,
    seen_at    timestamptz not null default clock_timestamp()
);
alter table withdrawn enable row level security;
alter table withdrawn force row level security;
create policy worker on withdrawn to triage_worker using (true) with check (true);

-- Every try to learn one tag of one client that had lessons enough, and what came of it.
create table head_version (
    client_id       text        not null,
    tag             text        not null,
    version         int         not null check (version > 0),
    learnt_at       timestamptz not null,
    -- Who asked for it; null for the schedule.
    learnt_by       text,
    lessons         int         not null,
    held            int         not null,
    right_before    float8      not null,
    right_after     float8      not null,
    model_version   text        not null,
    feature_version int         not null,
    state           text        not null check (state in ('ACTIVE', 'REPLACED', 'NOT_BETTER', 'TAKEN_BACK', 'OUTDATED')),
    changed_at      timestamptz not null,
    -- Who asked for what led to its state; null for the schedule.
    changed_by      text,
    -- Null for what never answered.
    weights         bytea,
    primary key (client_id, tag, version)
);
create unique index head_version_active on head_version (client_id, tag) where state = 'ACTIVE';
alter table head_version enable row level security;
alter table head_version force row level security;
create policy app on head_version for select to triage_app using (may_see(client_id));
create policy worker on head_version to triage_worker using (true) with check (true);

revoke insert, update, delete on all tables in schema triage from triage_app;
revoke all on withdrawn from triage_app;
