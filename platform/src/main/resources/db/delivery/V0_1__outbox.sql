-- Events that were decided in a transaction and not yet acknowledged by the broker. Rows are short-lived; position orders them.
create table outbox (
    position   bigint generated always as identity primary key,
    topic      text        not null,
    key        text        not null,
    event_id   text        not null,
    subject    uuid        not null,
    body       bytea,
    written_at timestamptz not null default clock_timestamp()
);
