-- Every fact carries the transaction of its last change, so that readers can follow without missing what commits late. Facts that are
-- there already changed just now.
alter table mention_fact
    add column changed_in xid8 not null default pg_current_xact_id(),
    add column changed_at timestamptz not null default now();
alter table case_fact
    add column changed_in xid8 not null default pg_current_xact_id(),
    add column changed_at timestamptz not null default now();

create function note_change() returns trigger
language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    new.changed_at := now();
    return new;
end $$;

create trigger mention_fact_changes before update on mention_fact for each row execute function note_change();
create trigger case_fact_changes before update on case_fact for each row execute function note_change();

create index mention_fact_changed on mention_fact (generation, client_id, changed_in, mention_id);
create index case_fact_changed on case_fact (generation, client_id, changed_in, case_id);

-- What became of each clock, one row for each thing that a case's event tells of it. Rows are added, never changed.
create table clock_event (
    generation       bigint      not null,
    event_id         uuid        not null,
    client_id        text        not null,
    case_id          uuid        not null,
    sequence         bigint      not null,
    kind             text        not null,
    round            int         not null,
    change           text        not null,
    happened_at      timestamptz not null,
    state            text,
    due_at           timestamptz,
    target_ms        bigint,
    business_ms      bigint,
    calendar_ms      bigint,
    record_partition int         not null,
    record_offset    bigint      not null,
    sent_at          timestamptz not null,
    changed_in       xid8        not null default pg_current_xact_id(),
    changed_at       timestamptz not null default now(),
    primary key (generation, event_id)
);
create index clock_event_changed on clock_event (generation, client_id, changed_in, event_id);

alter table clock_event enable row level security;
alter table clock_event force row level security;
create policy own_clients on clock_event for select to reporting_app using (
    client_id = any (string_to_array(current_setting('balie.clients', true), ','))
    or current_setting('balie.clients', true) = '*');
create policy every_client on clock_event to reporting_worker using (true) with check (true);

revoke insert, update, delete on all tables in schema reporting from reporting_app;
