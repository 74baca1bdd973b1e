-- An article says Blinken, or Qin, and means one of the known people whose names end or begin with it.
create index speaker_last_word on speaker (substring(name_key from '[^ ]+$')) where kind = 'person';
create index speaker_first_word on speaker (split_part(name_key, ' ', 1)) where kind = 'person';
create index speaker_alias_last_word on speaker_alias (substring(name_key from '[^ ]+$'));
create index speaker_alias_first_word on speaker_alias (split_part(name_key, ' ', 1));

-- and "the Chinese foreign minister" or "the NATO secretary general" means whoever held the office
create index speaker_role_country on speaker_role (country);
create index speaker_role_organization on speaker_role (lower(organization));
