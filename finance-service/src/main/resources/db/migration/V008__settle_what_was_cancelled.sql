create table settlement (
    order_id       uuid primary key,
    fault          varchar(10) check (fault in ('CUSTOMER', 'FACTORY')),
    released       boolean,
    cancelled_at   timestamptz,
    currency       varchar(3),
    costs          numeric(19, 4) check (costs >= 0),
    refunded       numeric(19, 4) check (refunded >= 0),
    retained       numeric(19, 4) check (retained >= 0),
    settled_at     timestamptz
);

create table settlement_cost (
    order_id   uuid           not null references settlement (order_id),
    department varchar(10)    not null check (department in ('MATERIALS', 'PLANNING', 'SHIPPING')),
    currency   varchar(3)     not null,
    amount     numeric(19, 4) not null check (amount >= 0),
    primary key (order_id, department)
);
