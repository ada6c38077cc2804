create sequence purchase_order_number;

create table purchase_request (
    id             uuid primary key,
    plant          text not null,
    promise_id     uuid not null,
    order_id       uuid not null,
    line           integer not null,
    item           text not null references item,
    quantity       numeric(19, 6) not null check (quantity >= 0),
    supplier       text references supplier,
    expected_on    date,
    state          text not null check (state in ('OPEN', 'ORDERED', 'COVERED', 'CANCELLED')),
    raised_at      timestamptz not null,
    purchase_order text,
    customer_class text not null,
    needed_on      date not null,
    foreign key (order_id, line) references order_line deferrable initially deferred,
    check ((state = 'ORDERED') = (purchase_order is not null))
);
create index purchase_request_open on purchase_request (item) where state = 'OPEN';
create index purchase_request_by_line on purchase_request (order_id, line);
comment on column purchase_request.quantity is 'what is still short; 0 when free stock covered it';

create table purchase_order (
    number    text primary key,
    plant     text not null,
    supplier  text not null references supplier,
    placed_at timestamptz not null,
    placed_by text not null,
    changed_at timestamptz not null,
    version   bigint not null
);

create table purchase_order_line (
    id            uuid primary key,
    number        text not null references purchase_order deferrable initially deferred,
    line          integer not null,
    item          text not null references item,
    location      text not null,
    quantity      numeric(19, 6) not null check (quantity > 0),
    unit_price    numeric(19, 6) not null,
    currency      text not null,
    expected_date date not null,
    confirmed     boolean not null,
    received      numeric(19, 6) not null check (received >= 0),
    rejected      numeric(19, 6) not null check (rejected >= 0),
    closed        boolean not null,
    unique (number, line)
);
comment on column purchase_order_line.received is 'accepted quantity; what was rejected went back';

create table purchase_order_peg (
    number   text not null references purchase_order deferrable initially deferred,
    line     integer not null,
    order_id uuid not null,
    quantity numeric(19, 6) not null check (quantity > 0),
    primary key (number, line, order_id)
);
create index purchase_order_peg_by_order on purchase_order_peg (order_id);
