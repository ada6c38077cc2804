-- Serial references of the SSCC; GS1 asks that one is not used again within a year, here never.
create sequence sscc_serial;

create table packed_row (
    shipment_id     uuid           not null references shipment,
    item            integer        not null check (item >= 1),
    line            integer        not null,
    quantity        numeric(19, 6) not null check (quantity > 0),
    unit            text           not null,
    cartons         integer        not null check (cartons between 1 and 10000),
    gross_kilograms numeric(12, 3) not null check (gross_kilograms > 0),
    cubic_metres    numeric(12, 4) not null check (cubic_metres > 0),
    primary key (shipment_id, item)
);

create table carton (
    sscc        text primary key check (sscc ~ '^[0-9]{18}$'),
    shipment_id uuid    not null references shipment,
    item        integer not null,
    number      integer not null check (number >= 1),
    foreign key (shipment_id, item) references packed_row,
    constraint carton_number_once unique (shipment_id, number)
);
