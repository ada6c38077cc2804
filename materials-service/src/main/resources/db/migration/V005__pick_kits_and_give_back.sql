create table kit (
    work_order_id     uuid primary key,
    work_order_number text not null,
    order_id          uuid not null,
    line              integer not null,
    product           text not null,
    quantity          numeric(19, 6) not null check (quantity > 0),
    planned_start     timestamptz not null,
    state             text not null check (state in ('OPEN', 'COMPLETE', 'STARTED', 'CONSUMED', 'CANCELLED')),
    foreign key (order_id, line) references order_line deferrable initially deferred
);
create index kit_by_line on kit (order_id, line);

create table kit_usage (
    work_order_id uuid not null references kit deferrable initially deferred,
    item          text not null references item,
    good          numeric(19, 6) not null check (good >= 0),
    issued        numeric(19, 6) not null check (issued >= 0),
    in_good       numeric(19, 6) not null check (in_good >= 0),
    scrap         numeric(19, 6) not null check (scrap >= 0),
    variance      numeric(19, 6) not null,
    cost          numeric(19, 6) not null,
    primary key (work_order_id, item),
    constraint nothing_is_used_unexplained check (issued = in_good + scrap + variance)
);

create table withdrawal (
    id        uuid primary key,
    order_id  uuid not null references material_order deferrable initially deferred,
    lines     integer[] not null,
    answer    text not null check (answer in ('WITHDRAWN', 'TOO_LATE')),
    state     text not null check (state in ('FROZEN', 'ABANDONED', 'CARRIED_OUT', 'REFUSED')),
    fact      text,
    cost      numeric(19, 6) not null,
    currency  text not null,
    answered_at timestamptz not null
);
create index withdrawal_by_order on withdrawal (order_id);
