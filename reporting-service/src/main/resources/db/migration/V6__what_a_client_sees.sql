-- What a client's view needs beside the counters: words that can be searched, who wrote how much, which posts a case holds, competitors.

-- Letters without accents, and blanks for whatever parts words, so that one spelling finds the other.
create function searchable(words text) returns text
language sql immutable parallel safe as $$
    select translate(regexp_replace(normalize(words, NFKD), '[\u0300-\u036f]', '', 'g'),
                     '.,:;/\@#_!?()[]{}<>&%+*=~|^$`"''’‘“”„«»…-–—€', repeat(' ', 43))
$$;

-- Of a very long post the first 20,000 characters: enough to find it, and never more than the database takes.
alter table mention_fact
    add column author uuid,
    add column terms tsvector generated always as (
        to_tsvector('simple', searchable(left(coalesce(title || ' ', '') || text, 20000)))) stored;

-- Which posts a case holds, and until when it was answered.
create table case_mention (
    generation    bigint  not null,
    mention_id    uuid    not null,
    case_id       uuid    not null,
    client_id     text    not null,
    relevant      boolean not null,
    last_reply_at timestamptz,
    primary key (generation, mention_id, case_id)
);
create index case_mention_case on case_mention (generation, case_id);

alter table case_mention enable row level security;
alter table case_mention force row level security;
create policy own_clients on case_mention for select to reporting_app using (
    client_id = any (string_to_array(current_setting('balie.clients', true), ','))
    or current_setting('balie.clients', true) = '*');
create policy every_client on case_mention to reporting_worker using (true) with check (true);

-- Null until a profile has arrived that tells them: not known is not none.
alter table client_profile
    add column competitors      text[],
    add column competitor_words text[];

create or replace view mentions with (security_invoker = true) as
select * from mention_fact where generation = (select shown from generation);

create view case_mentions with (security_invoker = true) as
select * from case_mention where generation = (select shown from generation);

create or replace view clients with (security_invoker = true) as
select * from client_profile where generation = (select shown from generation) and not removed;

revoke insert, update, delete on all tables in schema reporting from reporting_app;
