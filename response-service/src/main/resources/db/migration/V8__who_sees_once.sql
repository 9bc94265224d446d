-- Whose rows may be seen is worked out once for a statement, and not again for every row that it looks at.
do $$
declare
    own record;
begin
    for own in select tablename from pg_policies
               where schemaname = current_schema() and policyname = 'app' and qual = 'may_see(client_id)' loop
        execute format($policy$
            alter policy app on %I using (
                client_id = any ((select string_to_array(current_setting('balie.clients', true), ','))::text[])
                or (select current_setting('balie.clients', true)) = '*')
            $policy$, own.tablename);
    end loop;
end $$;
