-- Whose rows may be seen is worked out once for a statement: in the policy's own words it was for every row that a statement looked at,
-- which was a tenth of a dashboard.
do $$
declare
    own record;
begin
    for own in select tablename from pg_policies where schemaname = current_schema() and policyname = 'own_clients' loop
        execute format($policy$
            alter policy own_clients on %I using (
                client_id = any ((select string_to_array(current_setting('balie.clients', true), ','))::text[])
                or (select current_setting('balie.clients', true)) = '*')
            $policy$, own.tablename);
    end loop;
end $$;
