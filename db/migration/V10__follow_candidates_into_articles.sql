-- The candidates of a quote are shown with it.
create function log_articles_of_candidates() returns trigger language plpgsql as $$
begin
    insert into change (kind, entity_id)
    select distinct 'article', article_id from quote where id in (select quote_id from changed);
    return null;
end $$;

create trigger candidate_added after insert on quote_candidate referencing new table as changed
    for each statement execute function log_articles_of_candidates();
create trigger candidate_removed after delete on quote_candidate referencing old table as changed
    for each statement execute function log_articles_of_candidates();
