-- The row that a payment and the request it names both lock, whichever comes first.
create table payment_reference (
    reference text primary key
);

create table payment_request (
    reference    text primary key references payment_reference (reference),
    order_id     uuid           not null references order_account (order_id),
    customer     varchar(40)    not null,
    purpose      varchar(10)    not null check (purpose in ('DEPOSIT', 'BALANCE', 'INVOICE')),
    currency     varchar(3)     not null,
    amount       numeric(19, 4) not null check (amount > 0),
    received     numeric(19, 4) not null,
    due_date     date           not null,
    requested_at timestamptz    not null,
    paid_at      timestamptz,
    cancelled    boolean        not null,
    constraint received_within_request check (received >= 0 and received <= amount)
);
create index payment_request_by_order on payment_request (order_id);
create unique index payment_request_once on payment_request (order_id, purpose) where purpose <> 'INVOICE';

create table payment (
    id             uuid primary key,
    bank_account   varchar(20)    not null,
    bank_reference text           not null,
    customer       varchar(40)    not null,
    currency       varchar(3)     not null,
    amount         numeric(19, 4) not null check (amount > 0),
    applied        numeric(19, 4) not null,
    returned       numeric(19, 4) not null check (returned >= 0),
    reference      text,
    reason         varchar(20),
    received_on    date           not null,
    recorded_by    text           not null,
    recorded_at    timestamptz    not null,
    version        bigint         not null,
    constraint bank_reference_once unique (bank_account, bank_reference),
    constraint applied_within_payment check (applied >= 0 and applied + returned <= amount),
    constraint unapplied_has_a_reason check ((reason is null) = (applied + returned = amount))
);
create index payment_waiting_for_reference on payment (reference, recorded_at) where reason is not null;
create index payment_unapplied on payment (id) where reason is not null;
create index payment_by_customer on payment (customer);

create table payment_allocation (
    payment_id   uuid           not null references payment (id),
    position     int            not null,
    reference    text           not null references payment_request (reference),
    amount       numeric(19, 4) not null check (amount > 0),
    allocated_by text           not null,
    allocated_at timestamptz    not null,
    primary key (payment_id, position)
);
create index payment_allocation_by_reference on payment_allocation (reference);
