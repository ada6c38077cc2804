-- Numbers may have gaps: a refused or rolled back notice keeps its number.
create sequence shipment_number;

create table shipment (
    shipment_id        uuid primary key,
    order_id           uuid        not null references order_to_ship,
    plant              text        not null,
    number             text        not null unique,
    notice_number      text        not null unique,
    order_number       text        not null,
    order_revision     integer     not null,
    consignee          text        not null,
    country            text        not null,
    incoterm           text        not null,
    place              text        not null,
    carrier            text        not null,
    mode               text,
    port               text,
    marks              text,
    planned_departure  timestamptz not null,
    estimated_arrival  timestamptz,
    short_notice       boolean     not null,
    state              text        not null check (state in ('NOTICED', 'PACKED', 'DISPATCHED', 'DELIVERED', 'CANCELLED')),
    noticed_at         timestamptz not null,
    noticed_by         text        not null,
    cartons            integer check (cartons > 0),
    gross_kilograms    numeric(12, 3) check (gross_kilograms > 0),
    cubic_metres       numeric(12, 4) check (cubic_metres > 0),
    packed_at          timestamptz,
    packed_by          text,
    departed_at        timestamptz,
    vehicle            text,
    dispatched_by      text,
    delivered_at       timestamptz,
    received_by        text,
    signature          text,
    delivery_posted_by text,
    cancelled_at       timestamptz,
    cancelled_by       text,
    cancel_reason      text,
    version            bigint      not null,
    constraint nothing_leaves_unpacked check (state not in ('PACKED', 'DISPATCHED', 'DELIVERED') or packed_at is not null),
    constraint departed_when_dispatched check ((state in ('DISPATCHED', 'DELIVERED')) = (departed_at is not null)),
    constraint delivered_with_proof check ((state = 'DELIVERED') = (received_by is not null))
);
create index shipment_order on shipment (order_id);
create index shipment_carrier on shipment (carrier);
create index shipment_consignee on shipment (consignee);

create table shipment_line (
    shipment_id uuid           not null references shipment,
    line        integer        not null,
    product     text           not null,
    quantity    numeric(19, 6) not null check (quantity > 0),
    unit        text           not null,
    primary key (shipment_id, line)
);

-- What carriers and we ourselves reported; the same report twice is one row.
create table tracking (
    tracking_id       uuid primary key,
    shipment_id       uuid        not null references shipment,
    status            text        not null,
    place             text        not null,
    at                timestamptz not null,
    estimated_arrival timestamptz,
    remark            text,
    reported_at       timestamptz not null,
    reported_by       text        not null,
    constraint tracking_once unique (shipment_id, status, place, at)
);
