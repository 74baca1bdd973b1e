-- Bulk imports and what became of their lines; counted in the transactions that store the articles.
create sequence import_id;
create table import (
    id          bigint primary key default nextval('import_id'),
    state       text not null constraint import_state_known check (state in ('queued', 'running', 'completed', 'failed')),
    bytes       bigint not null,
    bytes_read  bigint not null default 0,
    lines_read  bigint not null default 0,
    stored      bigint not null default 0,
    known       bigint not null default 0,
    rejected    bigint not null default 0,
    active_ms   bigint not null default 0, -- time spent reading and storing, over all restarts
    failure     text,
    created_at  timestamptz not null default now(),
    finished_at timestamptz
);

create table import_rejection (
    import_id bigint not null references import on delete cascade,
    line      bigint not null,
    reason    text not null,
    primary key (import_id, line)
);
