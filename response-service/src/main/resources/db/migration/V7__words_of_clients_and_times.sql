-- Looking for words must not read the posts of other clients, nor all that were ever written, to show the latest fifty.

-- When the case that holds the post opened; null while none does.
alter table mention add column case_opened_at timestamptz;

-- The owner is bound by the policies too, and has none: for as long as this transaction lasts it is not.
alter table mention no force row level security;
alter table desk_case no force row level security;
alter table case_mention no force row level security;
update mention set case_opened_at = opened_at
from case_mention join desk_case using (case_id) where case_mention.mention_id = mention.mention_id;
alter table mention force row level security;
alter table desk_case force row level security;
alter table case_mention force row level security;

-- Stretches of time that a moment lies in, 1, 4, 16, 64, 256, 1,024 and 4,096 hours long, by whose they are.
create function opened_marks(owner text, opened timestamptz) returns text[]
language sql immutable strict parallel safe as $$
    select array_agg(owner || ' ' || level::text || ' ' || (floor(extract(epoch from opened at time zone 'UTC') / 3600)::bigint >> (2 * level))::text)
    from generate_series(0, 6) as level
$$;

-- Beside its words, a post is found by its client and by stretches of time in which its case opened, of all clients and of its own. No word
-- that somebody types holds a blank.
alter table mention alter column search set expression as (
    to_tsvector('simple', left(coalesce(author_name, '') || ' ' || coalesce(title, '') || ' ' || text, 100000))
    || array_to_tsvector(array['client ' || client_id] || opened_marks('opened', case_opened_at) || opened_marks(client_id, case_opened_at)));
