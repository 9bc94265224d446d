-- Cases as their newest event tells them, and every clock they have had. Made anew by a rebuild, as mentions are.

create table case_fact (
    generation       bigint      not null,
    case_id          uuid        not null,
    client_id        text        not null,
    sequence         bigint      not null,
    status           text        not null,
    waiting_for      text,
    channel          text        not null,
    category         text        not null,
    published_at     timestamptz not null,
    opened_at        timestamptz not null,
    resolved_at      timestamptz,
    first_reply_at   timestamptz,
    replies          int         not null,
    record_partition int         not null,
    record_offset    bigint      not null,
    sent_at          timestamptz not null,
    carried          boolean     not null default false,
    primary key (generation, case_id)
);
create index case_fact_opened on case_fact (generation, client_id, opened_at);
create index case_fact_replied on case_fact (generation, client_id, first_reply_at) where first_reply_at is not null;
create index case_fact_open on case_fact (generation, client_id) where status in ('NEW', 'CLAIMED', 'WAITING');

-- Durations are whole milliseconds. Round 1 began with the case, each further one when it was reopened.
create table case_clock (
    generation      bigint      not null,
    case_id         uuid        not null,
    client_id       text        not null,
    kind            text        not null,
    round           int         not null,
    state           text        not null,
    profile_version int         not null,
    target_ms       bigint      not null,
    started_at      timestamptz not null,
    due_at          timestamptz,
    breached_at     timestamptz,
    done_at         timestamptz,
    dropped_at      timestamptz,
    business_ms     bigint      not null,
    calendar_ms     bigint      not null,
    primary key (generation, case_id, kind, round)
);
-- The moment at which a target was met or missed.
create index case_clock_decided on case_clock (generation, client_id, coalesce(breached_at, done_at))
    where state in ('MET', 'BREACHED');

do $$
declare
    tenant text;
begin
    foreach tenant in array array['case_fact', 'case_clock'] loop
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

create view cases with (security_invoker = true) as
select * from case_fact where generation = (select shown from generation);

create view case_clocks with (security_invoker = true) as
select * from case_clock where generation = (select shown from generation);

revoke insert, update, delete on all tables in schema reporting from reporting_app;
