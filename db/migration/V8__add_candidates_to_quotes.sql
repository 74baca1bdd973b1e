-- Known speakers who may be the one who says a quote. A quote that has some awaits an editor's word.
create table quote_candidate (
    quote_id   bigint not null constraint quote_candidate_quote_exists references quote on delete cascade,
    speaker_id bigint not null constraint quote_candidate_speaker_exists references speaker on delete cascade,
    constraint quote_candidate_once primary key (quote_id, speaker_id)
);
create index quote_candidate_speaker on quote_candidate (speaker_id);
