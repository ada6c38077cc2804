-- One row per order: every decision about what may leave is taken under its lock.
create table order_to_ship (
    order_id              uuid primary key,
    plant                 text        not null,
    number                text        not null unique,
    revision              integer     not null,
    customer              text        not null,
    customer_order_number text,
    country               text        not null,
    currency              text        not null,
    incoterm              text        not null,
    place                 text        not null,
    over_percent          numeric(9, 4) not null check (over_percent >= 0),
    under_percent         numeric(9, 4) not null check (under_percent >= 0),
    standing              text        not null check (standing in ('OPEN', 'CANCELLED', 'REJECTED', 'CLOSED')),
    version               bigint      not null
);
create index order_to_ship_customer on order_to_ship (customer);

create table order_line (
    order_id     uuid           not null references order_to_ship,
    line         integer        not null,
    product      text           not null,
    product_name text           not null,
    unit         text           not null,
    ordered      numeric(19, 6) not null check (ordered > 0),
    made         numeric(19, 6) not null check (made >= 0),
    stored       numeric(19, 6) not null check (stored >= 0),
    released     numeric(19, 6) not null check (released >= 0),
    noticed      numeric(19, 6) not null check (noticed >= 0),
    dispatched   numeric(19, 6) not null check (dispatched >= 0),
    delivered    numeric(19, 6) not null check (delivered >= 0),
    primary key (order_id, line),
    constraint stored_never_more_than_made check (stored <= made),
    constraint noticed_never_more_than_released check (noticed <= released),
    constraint noticed_never_more_than_stored check (noticed <= stored),
    constraint dispatched_never_more_than_noticed check (dispatched <= noticed),
    constraint delivered_never_more_than_dispatched check (delivered <= dispatched)
);

-- What order-service allowed to leave, release by release; never changed.
create table dispatch_release (
    order_id    uuid        not null references order_to_ship,
    release     integer     not null check (release >= 1),
    incoterm    text        not null,
    place       text        not null,
    released_at timestamptz not null,
    primary key (order_id, release)
);

create table dispatch_release_line (
    order_id uuid           not null,
    release  integer        not null,
    line     integer        not null,
    quantity numeric(19, 6) not null check (quantity > 0),
    unit     text           not null,
    primary key (order_id, release, line),
    foreign key (order_id, release) references dispatch_release
);

create table withdrawal (
    withdrawal_id uuid primary key,
    order_id      uuid        not null references order_to_ship,
    lines         integer[]   not null,
    state         text        not null check (state in ('FROZEN', 'TOO_LATE', 'ABANDONED', 'EFFECTIVE')),
    answered_at   timestamptz not null,
    answer        text        not null
);
create index withdrawal_order on withdrawal (order_id);

create table delay (
    delay_id uuid primary key,
    order_id uuid      not null references order_to_ship,
    lines    integer[] not null,
    notice   bigint    not null,
    answer   text      not null check (answer in ('UNANSWERED', 'ACCEPTED', 'REFUSED')),
    reason   text      not null
);
create index delay_order on delay (order_id);
