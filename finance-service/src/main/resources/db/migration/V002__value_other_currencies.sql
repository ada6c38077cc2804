-- One euro is so much of the currency, from the date on until the next.
create table exchange_rate (
    currency varchar(3)     not null,
    date     date           not null,
    rate     numeric(19, 8) not null check (rate > 0),
    source   text,
    primary key (currency, date)
);
