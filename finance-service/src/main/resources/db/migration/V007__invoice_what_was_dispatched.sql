-- Numbers without gaps: the row is locked last, and a rollback gives the number back.
create table invoice_counter (
    series varchar(10) not null,
    year   int         not null,
    last   int         not null,
    primary key (series, year)
);

create table invoice (
    number            varchar(40) primary key,
    shipment_id       uuid           not null unique,
    shipment_number   varchar(40)    not null,
    order_id          uuid           not null references order_account (order_id),
    customer          varchar(40)    not null,
    currency          varchar(3)     not null,
    total             numeric(19, 4) not null check (total >= 0),
    prepaid           numeric(19, 4) not null check (prepaid >= 0),
    due               numeric(19, 4) not null check (due >= 0),
    issued_on         date           not null,
    issued_at         timestamptz    not null,
    due_date          date           not null,
    settled_at        timestamptz,
    exposure          numeric(19, 4) not null check (exposure >= 0),
    exposure_currency varchar(3)     not null,
    constraint due_is_total_less_prepaid check (due = total - prepaid)
);
create index invoice_by_order on invoice (order_id);

-- amount = quantity x price, rounded, + adjustment (what rounding of earlier part deliveries gave or took).
create table invoice_line (
    number     varchar(40)    not null references invoice (number),
    position   int            not null,
    line       int            not null,
    product    varchar(60)    not null,
    quantity   numeric(19, 6) not null check (quantity > 0),
    unit       varchar(3)     not null,
    unit_price numeric(19, 6) not null,
    adjustment numeric(19, 4) not null,
    amount     numeric(19, 4) not null check (amount >= 0),
    primary key (number, position)
);
