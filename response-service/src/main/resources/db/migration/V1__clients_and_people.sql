-- What a transaction of response_app may see: the clients that it named by set_config('balie.clients', …, true), or all of them by '*'.
create function may_see(client text) returns boolean
    language sql stable
    return current_setting('balie.clients', true) = '*'
        or client = any (string_to_array(current_setting('balie.clients', true), ','));

-- One row per client that ever was; a removed one keeps its version, so that a version never means two profiles.
create table client (
    client_id  text primary key,
    version    int         not null,
    changed_at timestamptz not null,
    name       text        not null,
    profile    jsonb       not null,
    removed_at timestamptz
);
alter table client enable row level security;
alter table client force row level security;
create policy app on client to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on client to response_worker using (true) with check (true);

-- Every version that ever held: what was promised under an older one is judged by that one.
create table client_version (
    client_id  text        not null references client,
    version    int         not null,
    changed_at timestamptz not null,
    profile    jsonb       not null,
    primary key (client_id, version)
);
alter table client_version enable row level security;
alter table client_version force row level security;
create policy app on client_version to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on client_version to response_worker using (true) with check (true);

create table staff (
    login         text primary key,
    name          text        not null,
    role          text        not null check (role in ('admin', 'lead', 'agent', 'on-call', 'client')),
    language      text        not null check (language in ('en', 'nl')),
    active        boolean     not null,
    password_hash text        not null,
    changed_at    timestamptz not null
);

-- Which clients a person may see; '*' stands for all.
create table staff_client (
    login     text not null references staff on delete cascade,
    client_id text not null,
    primary key (login, client_id)
);
alter table staff_client enable row level security;
alter table staff_client force row level security;
create policy app on staff_client to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on staff_client to response_worker using (true) with check (true);

-- A person at one browser. The cookie's secret is kept as a hash only.
create table session (
    session_id  uuid primary key,
    secret_hash bytea       not null unique,
    login       text        not null references staff on delete cascade,
    browser     text        not null,
    opened_at   timestamptz not null,
    used_at     timestamptz not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz
);
create index session_of_login on session (login);

-- Tries to sign in, counted before the password is looked at; also of logins that do not exist.
create table sign_in_attempt (
    login        text primary key,
    failures     int         not null,
    since        timestamptz not null,
    locked_until timestamptz
);

-- Who did what; nothing is ever changed or removed.
create table audit (
    audit_id  bigint generated always as identity primary key,
    at        timestamptz not null default clock_timestamp(),
    who       text        not null,
    action    text        not null,
    subject   text        not null,
    client_id text
);
create index audit_of_subject on audit (subject, audit_id);
alter table audit enable row level security;
alter table audit force row level security;
create policy app on audit to response_app using (may_see(client_id)) with check (may_see(client_id));
create policy worker on audit to response_worker using (true) with check (true);
revoke update, delete on audit from response_app, response_worker;
