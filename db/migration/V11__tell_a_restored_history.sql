-- which database of which server the history belongs to; another one's transactions say nothing here
alter table change_history add origin text;
