-- Checked when the transaction commits, because an edit changes the text first and its quotes after.
create function check_quote_inside_text() returns trigger language plpgsql as $$
begin
    if exists (
        select from quote join article on article.id = quote.article_id
        where quote.id = new.id
          and greatest(upper(quote.spans), upper(quote.cue), upper(quote.mention)) > article.body_length
    ) then
        raise exception 'quote % reaches beyond the text of article %', new.id, new.article_id
            using errcode = 'check_violation', constraint = 'quote_inside_text', table = 'quote';
    end if;
    return null;
end $$;

create constraint trigger quote_inside_text after insert or update of spans, cue, mention, article_id on quote
    deferrable initially deferred for each row execute function check_quote_inside_text();

create function check_text_holds_quotes() returns trigger language plpgsql as $$
begin
    if exists (
        select from quote join article on article.id = quote.article_id
        where article.id = new.id
          and greatest(upper(quote.spans), upper(quote.cue), upper(quote.mention)) > article.body_length
    ) then
        raise exception 'the new text of article % is too short for its quotes', new.id
            using errcode = 'check_violation', constraint = 'quote_inside_text', table = 'article';
    end if;
    return null;
end $$;

create constraint trigger text_holds_quotes after update of body on article
    deferrable initially deferred for each row execute function check_text_holds_quotes();
