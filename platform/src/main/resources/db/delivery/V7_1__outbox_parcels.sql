-- Events that one transaction tells are one row, packed; what waits here becomes a row each (see Parcel for the layout).
alter table outbox
    add column events int,
    add column size   int,
    add column parcel bytea;

update outbox set events = 1, parcel = '\x00'::bytea
    || int4send(octet_length(convert_to(key, 'UTF8'))) || convert_to(key, 'UTF8')
    || int4send(octet_length(convert_to(event_id, 'UTF8'))) || convert_to(event_id, 'UTF8')
    || uuid_send(subject) || coalesce(int4send(octet_length(body)) || body, int4send(-1));
update outbox set size = octet_length(parcel) - 1;

alter table outbox
    alter column events set not null,
    alter column size set not null,
    alter column parcel set not null,
    -- It is packed already.
    alter column parcel set storage external,
    drop column key,
    drop column event_id,
    drop column subject,
    drop column body,
    set (toast.autovacuum_vacuum_scale_factor = 0, toast.autovacuum_vacuum_threshold = 5000, toast.autovacuum_vacuum_cost_delay = 0);
