-- Clients whose profile is gone, and since when that was seen; what they taught is deleted some time later.
create table client_gone (
    client_id text        primary key,
    since     timestamptz not null default clock_timestamp()
);
alter table client_gone enable row level security;
alter table client_gone force row level security;
create policy worker on client_gone to triage_worker using (true) with check (true);
revoke all on client_gone from triage_app;

create index withdrawn_seen on withdrawn (seen_at);
