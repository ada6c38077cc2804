create table order_account (
    order_id        uuid primary key,
    order_number    varchar(40)    not null unique,
    order_revision  int            not null,
    plant           varchar(40)    not null,
    customer        varchar(40)    not null,
    promise_id      uuid           not null,
    state           varchar(10)    not null check (state in ('OPEN', 'CANCELLED', 'REJECTED', 'CLOSED')),
    currency        varchar(3)     not null,
    total           numeric(19, 4) not null check (total >= 0),
    deposit         numeric(19, 4) not null check (deposit >= 0 and deposit <= total),
    balance_terms   varchar(20)    not null check (balance_terms in ('BEFORE_SHIPMENT', 'NET')),
    net_days        int            not null check (net_days >= 0),
    over_percent    numeric(7, 4)  not null check (over_percent >= 0),
    accepted        boolean        not null,
    credit_taken    boolean        not null,
    held_back       text,
    received        numeric(19, 4) not null,
    allocated       numeric(19, 4) not null check (allocated >= 0),
    returned        numeric(19, 4) not null check (returned >= 0),
    invoiced        numeric(19, 4) not null check (invoiced >= 0),
    version         bigint         not null,
    constraint received_within_total check (received >= 0 and received <= total),
    constraint allocated_within_received check (allocated + returned <= received)
);
create index order_account_by_customer on order_account (customer, order_number);

create table order_account_line (
    order_id   uuid           not null references order_account (order_id),
    line       int            not null,
    product    varchar(60)    not null,
    unit       varchar(3)     not null,
    quantity   numeric(19, 6) not null check (quantity > 0),
    unit_price numeric(19, 6) not null check (unit_price >= 0),
    amount     numeric(19, 4) not null check (amount >= 0),
    stored     numeric(19, 6) not null check (stored >= 0),
    cleared    numeric(19, 6) not null check (cleared >= 0),
    dispatched numeric(19, 6) not null check (dispatched >= 0),
    delivered  numeric(19, 6) not null check (delivered >= 0),
    invoiced   numeric(19, 4) not null check (invoiced >= 0),
    primary key (order_id, line)
);

create table planned_finish (
    order_id      uuid not null references order_account (order_id),
    work_order_id uuid not null,
    finish        date not null,
    primary key (order_id, work_order_id)
);
