-- A quote shows the role that its speaker held on the article's date, and whether the speaker has a name. Whoever changes
-- either changes the articles that quote the speaker, or name one as a candidate.
create function log_articles_of_speakers(speakers bigint[]) returns void language sql
begin atomic
    insert into change (kind, entity_id)
    select distinct 'article', article_id from quote
    where speaker_id = any(speakers)
       or id in (select quote_id from quote_candidate where quote_candidate.speaker_id = any(speakers));
end;

create function log_articles_of_roles() returns trigger language plpgsql as $$
begin
    perform log_articles_of_speakers(array(select distinct speaker_id from changed));
    return null;
end $$;

create trigger role_added_to_articles after insert on speaker_role referencing new table as changed
    for each statement execute function log_articles_of_roles();
create trigger role_changed_in_articles after update on speaker_role referencing new table as changed
    for each statement execute function log_articles_of_roles();
create trigger role_removed_from_articles after delete on speaker_role referencing old table as changed
    for each statement execute function log_articles_of_roles();

create function log_articles_of_kinds() returns trigger language plpgsql as $$
begin
    perform log_articles_of_speakers(array(
        select after.id from after join before on before.id = after.id where before.kind <> after.kind));
    return null;
end $$;

create trigger speaker_kind_changed_in_articles after update on speaker
    referencing old table as before new table as after
    for each statement execute function log_articles_of_kinds();
