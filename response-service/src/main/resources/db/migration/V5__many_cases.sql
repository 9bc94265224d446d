-- What the inbox asks at each look must not grow with the cases that there are.

-- Open cases by all that the inbox counts. Each change of cases adds rows that say by how much; now and then they are summed up, so that a
-- count reads a few hundred rows, and two who change cases at once never wait for each other here.
create table case_tally (
    client_id   text    not null,
    assignee    text,
    waiting     boolean not null,
    breached    boolean not null,
    question    boolean not null,
    negative    boolean not null,
    opportunity boolean not null,
    cases       bigint  not null,
    summed      boolean not null default false
);
create unique index case_tally_sum on case_tally (client_id, assignee, waiting, breached, question, negative, opportunity)
    nulls not distinct where summed;
create index case_tally_added on case_tally (client_id) where not summed;
alter table case_tally enable row level security;
alter table case_tally force row level security;
create policy app on case_tally to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on case_tally to response_worker using (true) with check (true);
-- The pages' role changes cases, and so adds to the tally; it never takes away.
revoke update, delete on case_tally from response_app;

create function tally_opened() returns trigger language plpgsql set search_path from current as $$
begin
    insert into case_tally (client_id, assignee, waiting, breached, question, negative, opportunity, cases)
    select client_id, assignee, status = 'WAITING', breached, question, negative, opportunity, count(*)
    from now_there where is_open group by 1, 2, 3, 4, 5, 6, 7;
    return null;
end $$;

create function tally_changed() returns trigger language plpgsql set search_path from current as $$
begin
    insert into case_tally (client_id, assignee, waiting, breached, question, negative, opportunity, cases)
    select client_id, assignee, waiting, breached, question, negative, opportunity, sum(cases)
    from (
        select client_id, assignee, status = 'WAITING' as waiting, breached, question, negative, opportunity, 1 as cases
        from now_there where is_open
        union all
        select client_id, assignee, status = 'WAITING', breached, question, negative, opportunity, -1 from there_before where is_open
    ) as moved
    group by 1, 2, 3, 4, 5, 6, 7 having sum(cases) <> 0;
    return null;
end $$;

create function tally_gone() returns trigger language plpgsql set search_path from current as $$
begin
    insert into case_tally (client_id, assignee, waiting, breached, question, negative, opportunity, cases)
    select client_id, assignee, status = 'WAITING', breached, question, negative, opportunity, -count(*)
    from there_before where is_open group by 1, 2, 3, 4, 5, 6, 7;
    return null;
end $$;

create trigger tally_opened after insert on desk_case
    referencing new table as now_there for each statement execute function tally_opened();
create trigger tally_changed after update on desk_case
    referencing old table as there_before new table as now_there for each statement execute function tally_changed();
create trigger tally_gone after delete on desk_case
    referencing old table as there_before for each statement execute function tally_gone();

-- The owner is bound by the policies too, and has none: for as long as this transaction lasts it is not.
alter table desk_case no force row level security;
alter table case_tally no force row level security;
insert into case_tally
select client_id, assignee, status = 'WAITING', breached, question, negative, opportunity, count(*), true
from desk_case where is_open group by 1, 2, 3, 4, 5, 6, 7;
alter table desk_case force row level security;
alter table case_tally force row level security;

-- Open and closed together, the latest first: where words are looked for.
create index case_newest on desk_case (opened_at desc, case_id);
create index mention_words on mention using gin (search);
