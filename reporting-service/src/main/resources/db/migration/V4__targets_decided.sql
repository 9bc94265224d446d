-- When a target was met or missed, as a column: under row-level security an expression is no condition of an index, because it might leak.

drop index case_clock_decided;

alter table case_clock add column decided_at timestamptz generated always as (
    case state when 'MET' then done_at when 'BREACHED' then breached_at end) stored;
create index case_clock_decided on case_clock (generation, client_id, decided_at) where decided_at is not null;

create or replace view case_clocks with (security_invoker = true) as
select * from case_clock where generation = (select shown from generation);
