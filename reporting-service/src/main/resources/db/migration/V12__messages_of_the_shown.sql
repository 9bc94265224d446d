-- A rebuild tells the past anew, beside what is shown: what it takes back and shows again is gone from no message.
create or replace function forget_messages() returns trigger
language plpgsql as $$
begin
    if new.generation = (select shown from generation) then
        update webhook_message
        set body = null, state = case state when 'PENDING' then 'NEEDLESS' else state end, settled_at = coalesce(settled_at, now())
        where thing_id = new.mention_id and client_id = new.client_id and type = 'mention.changed' and body is not null;
    end if;
    return null;
end $$;
