-- Where a person's alerts go.
alter table staff add column mail text;

-- Cases of one client that may not wait, for one reason, told together until somebody acknowledges or all are settled.
create table escalation (
    escalation_id   uuid primary key,
    client_id       text        not null,
    reason          text        not null check (reason in ('BREACH', 'URGENCY')),
    raised_at       timestamptz not null,
    -- Until when notices have been given out; null before the first.
    noticed_until   timestamptz,
    -- When to look again whether somebody is to be told.
    look_at         timestamptz not null,
    acknowledged_by text,
    acknowledged_at timestamptz,
    ended_at        timestamptz,
    -- When the end was told, or nobody was left to tell it to.
    end_told_at     timestamptz
);
create unique index escalation_that_is_open on escalation (client_id, reason) where acknowledged_at is null and ended_at is null;
create index escalation_to_look_at on escalation (look_at) where acknowledged_at is null and ended_at is null;
create index escalation_whose_end_is_untold on escalation (ended_at) where ended_at is not null and end_told_at is null;
create index escalation_newest on escalation (raised_at desc, escalation_id);
alter table escalation enable row level security;
alter table escalation force row level security;
create policy app on escalation to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on escalation to response_worker using (true) with check (true);

create table escalation_case (
    escalation_id           uuid        not null references escalation,
    -- Checked at the end: watchers are told before a case that was just opened is written.
    case_id                 uuid        not null references desk_case deferrable initially deferred,
    client_id               text        not null,
    -- The order of joining within the escalation.
    place                   int         not null,
    joined_at               timestamptz not null,
    settled_at              timestamptz,
    -- Whether the case's own events tell that somebody acknowledged; null while there is nothing to tell.
    acknowledgement_told    boolean,
    primary key (escalation_id, case_id)
);
create index escalations_of_case on escalation_case (case_id);
create index acknowledgement_to_tell on escalation_case (escalation_id, place) where acknowledgement_told = false;
alter table escalation_case enable row level security;
alter table escalation_case force row level security;
create policy app on escalation_case to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on escalation_case to response_worker using (true) with check (true);

-- Who is on call in a week, such as 2026-W48, from its handover to the next. A missing row is a gap.
create table on_call_week (
    week  text primary key check (week ~ '^\d{4}-W\d{2}$'),
    login text not null references staff
);

-- Who takes over for a while; of several that overlap the last one entered holds. One that was taken back stays, marked so.
create table stand_in (
    stand_in_id   uuid primary key,
    login         text        not null references staff,
    from_at       timestamptz not null,
    until_at      timestamptz not null check (until_at > from_at),
    entered_at    timestamptz not null default clock_timestamp(),
    entered_by    text        not null,
    taken_back_at timestamptz
);
create index stand_in_to_come on stand_in (until_at) where taken_back_at is null;

-- Where alerts go besides to people: webhooks.
create table alert_channel (
    channel_id uuid primary key,
    -- Null for every client.
    client_id  text,
    -- What a step of the ladder says: on-call or lead; null for every step.
    whom       text check (whom in ('on-call', 'lead')),
    name       text        not null,
    kind       text        not null check (kind in ('STANDARD', 'CHAT')),
    language   text        not null check (language in ('en', 'nl')),
    host       text        not null,
    -- Whoever knows the address of a chat webhook can write there.
    url        text        not null,
    -- What STANDARD signs with.
    secret     text,
    active     boolean     not null default true,
    created_at timestamptz not null default clock_timestamp()
);
alter table alert_channel enable row level security;
alter table alert_channel force row level security;
create policy app on alert_channel to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on alert_channel to response_worker using (true) with check (true);
-- Pages write addresses and secrets and never read them again.
revoke select on alert_channel from response_app;
grant select (channel_id, client_id, whom, name, kind, language, host, active, created_at) on alert_channel to response_app;

-- Messages to be sent and sent. The id goes with the message, so a receiver knows one that comes again. What it says is put together
-- when it is sent.
create table alert_delivery (
    delivery_id     uuid primary key,
    kind            text        not null check (kind in ('RAISED', 'ENDED', 'TEST')),
    -- Null for a test.
    escalation_id   uuid references escalation,
    client_id       text,
    step            int         not null default 0,
    repeat          int         not null default 0,
    -- To a person's mail, a mail address, or a channel: exactly one of them.
    login           text,
    address         text,
    channel_id      uuid references alert_channel,
    target          text        not null generated always as (coalesce(channel_id::text, 'mail')) stored,
    created_at      timestamptz not null default clock_timestamp(),
    state           text        not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'FAILED', 'NEEDLESS')),
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null default clock_timestamp(),
    -- Who sends it now, and until when others leave it to him.
    claim           uuid,
    claimed_until   timestamptz,
    settled_at      timestamptz,
    check (num_nonnulls(login, address, channel_id) = 1),
    check ((kind = 'TEST') = (escalation_id is null)),
    check ((escalation_id is null) = (client_id is null))
);
create index delivery_to_send on alert_delivery (next_attempt_at) where state = 'PENDING';
create index deliveries_of_escalation on alert_delivery (escalation_id);
create index delivery_newest on alert_delivery (created_at desc, delivery_id);
alter table alert_delivery enable row level security;
alter table alert_delivery force row level security;
create policy app on alert_delivery to response_app
    using (client_id is null or may_see(client_id)) with check (client_id is null or may_see(client_id));
create policy worker on alert_delivery to response_worker using (true) with check (true);

-- Each try to deliver and what came of it, as a code.
create table delivery_attempt (
    attempt_id  bigint generated always as identity primary key,
    delivery_id uuid        not null references alert_delivery on delete cascade,
    client_id   text,
    at          timestamptz not null default clock_timestamp(),
    outcome     text        not null
);
create index attempts_of_delivery on delivery_attempt (delivery_id, attempt_id);
alter table delivery_attempt enable row level security;
alter table delivery_attempt force row level security;
create policy app on delivery_attempt to response_app
    using (client_id is null or may_see(client_id)) with check (client_id is null or may_see(client_id));
create policy worker on delivery_attempt to response_worker using (true) with check (true);
