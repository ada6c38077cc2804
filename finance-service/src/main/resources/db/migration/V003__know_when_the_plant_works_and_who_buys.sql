create table factory_calendar (
    code     varchar(40) primary key,
    plant    varchar(40) not null,
    calendar text        not null
);

create table customer (
    code     varchar(40) primary key,
    name     text        not null,
    country  varchar(2),
    currency varchar(3)
);
