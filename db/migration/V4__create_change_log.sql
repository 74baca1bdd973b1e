-- What changed, written by the database itself in the same transaction, whoever writes. Read in the order (tx, id) and
-- only below pg_snapshot_xmin(pg_current_snapshot()): no transaction below it can still commit, so none is skipped.
create table change (
    tx        xid8 not null default pg_current_xact_id(),
    id        bigint generated always as identity,
    kind      text not null constraint change_kind_known check (kind in ('article', 'speaker', 'outlet')),
    entity_id bigint not null,
    at        timestamptz not null default now(),
    primary key (tx, id)
);
create index change_at on change using brin (at);

-- tells one history from another: a follower that finds another id here starts anew
create table change_history (
    id        uuid not null default gen_random_uuid(),
    pruned_to xid8 not null default '0', -- rows of this transaction and of those before may be gone
    only_row  boolean primary key default true constraint change_history_has_one_row check (only_row)
);
insert into change_history default values;

-- the first argument is the kind, the second the column that names the entity
create function log_change() returns trigger language plpgsql as $$
begin
    execute format('insert into change (kind, entity_id) select distinct %L, %I from changed where %2$I is not null',
                   tg_argv[0], tg_argv[1]);
    return null;
end $$;

create trigger article_added after insert on article referencing new table as changed
    for each statement execute function log_change('article', 'id');
create trigger article_changed after update on article referencing new table as changed
    for each statement execute function log_change('article', 'id');
create trigger article_removed after delete on article referencing old table as changed
    for each statement execute function log_change('article', 'id');

create trigger quote_added after insert on quote referencing new table as changed
    for each statement execute function log_change('article', 'article_id');
create trigger quote_changed after update on quote referencing new table as changed
    for each statement execute function log_change('article', 'article_id');
create trigger quote_left after update on quote referencing old table as changed
    for each statement execute function log_change('article', 'article_id');
create trigger quote_removed after delete on quote referencing old table as changed
    for each statement execute function log_change('article', 'article_id');

create trigger speaker_added after insert on speaker referencing new table as changed
    for each statement execute function log_change('speaker', 'id');
create trigger speaker_changed after update on speaker referencing new table as changed
    for each statement execute function log_change('speaker', 'id');
create trigger speaker_removed after delete on speaker referencing old table as changed
    for each statement execute function log_change('speaker', 'id');

create trigger alias_added after insert on speaker_alias referencing new table as changed
    for each statement execute function log_change('speaker', 'speaker_id');
create trigger alias_changed after update on speaker_alias referencing new table as changed
    for each statement execute function log_change('speaker', 'speaker_id');
create trigger alias_removed after delete on speaker_alias referencing old table as changed
    for each statement execute function log_change('speaker', 'speaker_id');

create trigger role_added after insert on speaker_role referencing new table as changed
    for each statement execute function log_change('speaker', 'speaker_id');
create trigger role_changed after update on speaker_role referencing new table as changed
    for each statement execute function log_change('speaker', 'speaker_id');
create trigger role_removed after delete on speaker_role referencing old table as changed
    for each statement execute function log_change('speaker', 'speaker_id');

create trigger outlet_added after insert on outlet referencing new table as changed
    for each statement execute function log_change('outlet', 'id');
create trigger outlet_changed after update on outlet referencing new table as changed
    for each statement execute function log_change('outlet', 'id');
create trigger outlet_removed after delete on outlet referencing old table as changed
    for each statement execute function log_change('outlet', 'id');
