-- When work that all nodes are told to do by the clock was done last, by whichever of them.
create table turn (
    work     text primary key,
    taken_at timestamptz not null
);
