-- Who may write. Passwords and tokens are kept only as hashes.
create table editor (
    name          text primary key constraint editor_name_plain check (name ~ '^[a-z0-9._-]{1,64}$'),
    password_hash text not null,
    created_at    timestamptz not null default now()
);

create sequence access_token_id;
create table access_token (
    id           bigint primary key default nextval('access_token_id'),
    editor       text not null references editor on delete cascade,
    label        text not null,
    token_hash   text not null constraint access_token_hash_unique unique, -- SHA-256, hexadecimal
    created_at   timestamptz not null default now(),
    expires_at   timestamptz
);
create index access_token_editor on access_token (editor);
