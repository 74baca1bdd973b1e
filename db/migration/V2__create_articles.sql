-- What was printed, and the quotes found in it.
create sequence outlet_id;
create table outlet (
    id       bigint primary key default nextval('outlet_id'),
    name     text not null constraint outlet_name_not_blank check (btrim(name) <> ''),
    name_key text not null constraint outlet_name_unique unique,
    version  integer not null default 0
);

-- offsets are UTF-16 code units, as in Java and JavaScript: a character beyond the basic plane counts twice
create function utf16_length(value text) returns integer language sql immutable strict parallel safe
return case
    when octet_length(value) = length(value) then length(value)
    else length(value) + regexp_count(value, '[\U00010000-\U0010FFFF]')
end;

create sequence article_id increment 50;
create table article (
    id           bigint primary key default nextval('article_id'),
    url          text constraint article_url_unique unique constraint article_url_http check (url ~ '^https?://'),
    headline     text not null constraint article_headline_not_blank check (btrim(headline) <> ''),
    body         text not null constraint article_body_not_blank check (btrim(body) <> ''),
    body_length  integer not null generated always as (utf16_length(body)) stored,
    published_at timestamptz not null,
    outlet_id    bigint constraint article_outlet_exists references outlet,
    byline       text,
    language     text,
    tags         text[] not null default '{}',
    revision     integer not null default 1,
    version      integer not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now()
);
create index article_outlet on article (outlet_id);

-- the wording before each edit; the wording of today stands in the article
create table revision (
    article_id  bigint not null references article on delete cascade,
    number      integer not null,
    headline    text not null,
    body        text not null,
    replaced_at timestamptz not null default now(),
    primary key (article_id, number)
);

create sequence quote_id increment 50;
create table quote (
    id         bigint primary key default nextval('quote_id'),
    article_id bigint not null constraint quote_article_exists references article on delete cascade,
    speaker_id bigint constraint quote_speaker_exists references speaker,
    kind       text not null constraint quote_kind_known check (kind in ('direct', 'mixed', 'indirect', 'block')),
    text       text not null constraint quote_text_not_blank check (btrim(text) <> ''),
    -- ordered, not overlapping and with exclusive ends by their type
    spans      int4multirange not null constraint quote_spans_bounded
               check (not isempty(spans) and not upper_inf(spans) and lower(spans) >= 0),
    cue        int4range constraint quote_cue_bounded check (not upper_inf(cue) and lower(cue) >= 0),
    cue_text   text,
    mention    int4range constraint quote_mention_bounded check (not upper_inf(mention) and lower(mention) >= 0),
    mention_text text,
    title      text, -- the speaker's office as this article states it
    via        text[] not null default '{}',
    confidence double precision not null constraint quote_confidence_is_a_share check (confidence between 0 and 1),
    status     text not null constraint quote_status_known
               check (status in ('extracted', 'confirmed', 'corrected', 'rejected')),
    version    integer not null default 0
);
create index quote_article on quote (article_id);
create index quote_speaker on quote (speaker_id);
