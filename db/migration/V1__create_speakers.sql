-- Who speaks: people, bodies that speak as one, and sources without a name.
create extension if not exists btree_gist;

create sequence speaker_id;
create table speaker (
    id         bigint primary key default nextval('speaker_id'),
    kind       text not null constraint speaker_kind_known check (kind in ('person', 'organization', 'anonymous')),
    name       text not null constraint speaker_name_not_blank check (btrim(name) <> ''),
    name_key   text not null, -- the name in lower case and without accents, as onrecord.speaker.Names folds it
    plain_key  text not null, -- the same without middle initials
    version    integer not null default 0,
    created_at timestamptz not null default now()
);
create index speaker_plain_key on speaker (plain_key) where kind <> 'anonymous';
-- two anonymous sources are never the same speaker, so their descriptions may repeat
create unique index speaker_name_unique on speaker (name_key) where kind <> 'anonymous';

create table speaker_alias (
    speaker_id bigint not null references speaker on delete cascade,
    name       text not null constraint speaker_alias_not_blank check (btrim(name) <> ''),
    name_key   text not null,
    constraint speaker_alias_once primary key (speaker_id, name_key)
);
create index speaker_alias_key on speaker_alias (name_key);

create sequence speaker_role_id;
create table speaker_role (
    id           bigint primary key default nextval('speaker_role_id'),
    speaker_id   bigint not null references speaker on delete cascade,
    title        text not null constraint speaker_role_title_not_blank check (btrim(title) <> ''),
    organization text,
    country      text constraint speaker_role_country_iso_3166 check (country ~ '^[A-Z]{2}$'),
    held_from    date,
    held_to      date, -- the last day in office
    constraint speaker_role_in_order check (held_from <= held_to),
    constraint speaker_role_not_held_twice exclude using gist
        (speaker_id with =, lower(title) with =, daterange(held_from, held_to, '[]') with &&)
        deferrable initially deferred
);
create index speaker_role_speaker on speaker_role (speaker_id);

-- where the pages of merged speakers went
create table speaker_redirect (
    old_id     bigint primary key,
    speaker_id bigint not null references speaker on delete cascade
);
create index speaker_redirect_speaker on speaker_redirect (speaker_id);
