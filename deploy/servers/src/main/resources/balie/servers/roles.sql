-- One service's place in the database; run again at each start, so every statement may find its work done.
do $$
declare
    role_name text;
begin
    foreach role_name in array array['${service}_owner', '${service}_app', '${service}_worker'] loop
        if not exists (select from pg_roles where rolname = role_name) then
            execute format('create role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls', role_name);
        end if;
        execute format('alter role %I set search_path = %I', role_name, '${service}');
    end loop;
end $$;

alter role ${service}_owner password '${owner_password}';
alter role ${service}_app password '${app_password}';
alter role ${service}_worker password '${worker_password}';

-- A frozen replica loses its transaction, and with it the rows it holds.
alter role ${service}_app set idle_in_transaction_session_timeout = '20s';
alter role ${service}_worker set idle_in_transaction_session_timeout = '20s';

revoke all on database balie from public;
revoke all on schema public from public;
grant connect on database balie to ${service}_owner, ${service}_app, ${service}_worker;

create schema if not exists ${service} authorization ${service}_owner;
grant usage on schema ${service} to ${service}_app, ${service}_worker;
alter default privileges for role ${service}_owner in schema ${service}
    grant select, insert, update, delete on tables to ${service}_app, ${service}_worker;
alter default privileges for role ${service}_owner in schema ${service}
    grant usage, select on sequences to ${service}_app, ${service}_worker;

-- Looking for words tells nothing about rows that somebody may not see: it never fails because of what they say. As long as the server does
-- not know that, row-level security keeps an index of words from being used, and every search reads every post. Only a superuser can say
-- it; where none lays out the database, searches are right and slow.
do $$
begin
    if not (select proleakproof from pg_proc where oid = 'pg_catalog.ts_match_vq(tsvector, tsquery)'::regprocedure) then
        alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof;
    end if;
exception when insufficient_privilege then
    null;
end $$;
