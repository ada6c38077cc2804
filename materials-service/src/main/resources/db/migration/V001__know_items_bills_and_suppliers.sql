create table catalogue_revision (
    single   boolean primary key default true check (single),
    revision bigint not null
);
insert into catalogue_revision (revision) values (1);
comment on table catalogue_revision is 'raised by every change of items, bills or supplier prices: what is kept in memory is kept by it';

create table item (
    code               text primary key,
    name               text not null,
    name_zh            text,
    unit               text not null,
    kind               text not null check (kind in ('PURCHASED', 'MADE', 'PHANTOM')),
    usage              text not null check (usage in ('COMMON', 'DEDICATED')),
    dedicated_customer text,
    lead_time_days     integer not null check (lead_time_days >= 0),
    safety_stock       numeric(19, 6) not null check (safety_stock >= 0),
    lot_rule           text not null check (lot_rule in ('L4L', 'FOQ', 'MULTIPLE', 'MIN', 'MAX', 'PERIOD')),
    lot_quantity       numeric(19, 6) not null check (lot_quantity >= 0),
    standard_cost      numeric(19, 6) not null check (standard_cost >= 0),
    currency           text not null,
    check ((usage = 'DEDICATED') = (dedicated_customer is not null))
);

create table supplier (
    code         text primary key,
    name         text not null,
    name_zh      text,
    country      text not null,
    currency     text not null,
    payment_days integer not null check (payment_days >= 0),
    email        text
);

create table supplier_price (
    supplier       text not null references supplier,
    item           text not null references item,
    min_quantity   numeric(19, 6) not null check (min_quantity >= 0),
    unit_price     numeric(19, 6) not null check (unit_price > 0),
    currency       text not null,
    lead_time_days integer not null check (lead_time_days >= 0),
    primary key (supplier, item, min_quantity)
);
create index supplier_price_by_item on supplier_price (item);

create table bom_line (
    parent       text not null references item,
    valid_from   date not null,
    component    text not null references item,
    quantity     numeric(19, 6) not null check (quantity > 0),
    scrap_factor numeric(9, 6) not null check (scrap_factor >= 0),
    primary key (parent, valid_from, component),
    check (parent <> component)
);

create table factory_calendar (
    code     text primary key,
    plant    text not null,
    calendar text not null check (calendar is json)
);
