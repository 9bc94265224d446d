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

create function hour_of(moment timestamptz) returns bigint
language sql immutable parallel safe
    return floor(extract(epoch from moment at time zone 'UTC') / 3600)::bigint;

-- Beside its words, a post is found by its client and by stretches of time in which its case opened: 1, 8, 64, 512 and 4,096 hours long.
-- No word that somebody types holds a blank.
alter table mention alter column search set expression as (
    to_tsvector('simple', left(coalesce(author_name, '') || ' ' || coalesce(title, '') || ' ' || text, 100000))
    || array_to_tsvector(array_remove(array[
        'client ' || client_id,
        'opened 0 ' || hour_of(case_opened_at)::text,
        'opened 1 ' || (hour_of(case_opened_at) >> 3)::text,
        'opened 2 ' || (hour_of(case_opened_at) >> 6)::text,
        'opened 3 ' || (hour_of(case_opened_at) >> 9)::text,
        'opened 4 ' || (hour_of(case_opened_at) >> 12)::text], null)));
