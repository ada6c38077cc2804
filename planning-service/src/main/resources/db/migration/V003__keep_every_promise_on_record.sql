create table planned_order (
    id              uuid primary key,
    number          text not null,
    revision        integer not null,
    plant           text not null,
    order_class     text not null check (order_class in ('REGULAR', 'CUSTOM')),
    customer_class  text not null check (customer_class in ('A', 'B', 'C')),
    currency        char(3) not null,
    over_percent    numeric(7, 4) not null,
    under_percent   numeric(7, 4) not null,
    current_promise uuid not null,
    sample_approved boolean not null,
    state           text not null check (state in ('OPEN', 'CANCELLED', 'REJECTED')),
    version         bigint not null
);

create table planned_line (
    order_id       uuid not null references planned_order,
    line           integer not null,
    product        text not null,
    product_name   text not null,
    quantity       numeric(19, 6) not null check (quantity > 0),
    unit           text not null,
    requested_date date not null,
    material_ready date,
    promised_date  date,
    primary key (order_id, line)
);

create table promise (
    id                      uuid primary key,
    order_id                uuid not null references planned_order,
    order_revision          integer not null,
    state                   text not null check (state in ('AWAITING_MATERIALS','HELD','COMMITTED','CONSUMED','LAPSED','RELEASED')),
    assessment_id           uuid,
    materials_assessment_id uuid,
    assessed_at             timestamptz,
    valid_until             timestamptz,
    on_time                 boolean,
    green                   boolean,
    ended_because           text,
    lines                   text not null check (lines is json),
    version                 bigint not null,
    constraint a_hold_has_an_end check (state <> 'HELD' or (valid_until is not null and assessment_id is not null))
);
create index promise_by_order on promise (order_id);
