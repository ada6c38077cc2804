create table order_cost (
    order_id uuid           not null,
    currency varchar(3)     not null,
    amount   numeric(19, 4) not null check (amount >= 0),
    primary key (order_id, currency)
);
