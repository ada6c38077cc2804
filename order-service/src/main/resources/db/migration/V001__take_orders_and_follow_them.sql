create table customer (
    code text primary key,
    name text not null,
    name_zh text,
    customer_class varchar(1) not null check (customer_class in ('A', 'B', 'C')),
    country varchar(2) not null,
    currency varchar(3) not null,
    city text not null,
    language varchar(2) not null,
    area text not null,
    email text not null,
    delivery_address text not null,
    deposit_percent numeric(9, 4) not null check (deposit_percent between 0 and 100),
    balance_terms varchar(20) not null,
    net_days integer check (net_days >= 0),
    framework_contract boolean not null,
    over_delivery_percent numeric(9, 4) not null check (over_delivery_percent between 0 and 100),
    under_delivery_percent numeric(9, 4) not null check (under_delivery_percent between 0 and 100),
    incoterm varchar(3) not null,
    incoterm_place text not null,
    check ((balance_terms = 'NET') = (net_days is not null))
);

create table product (
    code text primary key,
    name text not null,
    name_zh text not null,
    order_class varchar(20) not null,
    unit varchar(3) not null,
    family text not null,
    similar_product text
);

create table price (
    price_list text not null,
    product text not null references product,
    valid_from date not null,
    currency varchar(3) not null,
    unit_price numeric(19, 6) not null check (unit_price > 0),
    primary key (price_list, product, valid_from)
);
create index price_of_product on price (product, currency, valid_from);

create table factory_calendar (
    code text primary key,
    plant text not null,
    calendar text not null
);

create sequence order_number;

create table orders (
    id uuid primary key,
    version bigint not null,
    plant text not null,
    number text not null,
    revision integer not null check (revision >= 1),
    stage varchar(30) not null,
    customer text not null references customer,
    customer_class varchar(1) not null,
    country varchar(2) not null,
    currency varchar(3) not null,
    deposit_percent numeric(9, 4) not null check (deposit_percent between 0 and 100),
    balance_terms varchar(20) not null,
    net_days integer,
    framework_contract boolean not null,
    incoterm varchar(3) not null,
    incoterm_place text not null,
    over_percent numeric(9, 4) not null check (over_percent >= 0),
    under_percent numeric(9, 4) not null check (under_percent between 0 and 100),
    partial_shipments boolean not null,
    customer_order_number text,
    received_by text not null,
    received_at timestamptz not null,
    placed_at timestamptz,
    changed_at timestamptz not null,
    promise_id uuid,
    promise_state varchar(30) not null,
    promise_committed_by text not null,
    promise_since timestamptz,
    counter_valid_until timestamptz,
    counter_reason text,
    confirmed_at timestamptz,
    accepted_at timestamptz,
    accepted_by text,
    accepted_how varchar(30),
    money_at timestamptz,
    money_door_open boolean not null,
    released_at timestamptz,
    notice_number text unique,
    sample_approved_at timestamptz,
    deposit_reference text,
    deposit_due_date date,
    balance_reference text,
    balance_due_date date,
    cancellation_settled boolean not null,
    dispatch_releases integer not null check (dispatch_releases >= 0),
    clearance_sequence bigint not null,
    open_delays integer not null check (open_delays >= 0),
    delay_refused boolean not null,
    ended_as varchar(30),
    ended_at timestamptz,
    ended_by text,
    ended_reason text,
    ended_by_fault_of varchar(20),
    unique (plant, number),
    -- production starts on {accepted, promised by all three, money}, never before
    check (released_at is null
        or (confirmed_at is not null and accepted_at is not null and money_door_open and promise_state = 'COMMITTED')),
    check (promise_state = 'NOT_ASKED' or (placed_at is not null and promise_id is not null)),
    check ((ended_as is null) = (ended_at is null))
);
create index orders_by_stage on orders (stage, id desc);
create index orders_by_customer on orders (customer, id desc);
create index orders_by_number on orders (number);

create table order_line (
    id uuid primary key,
    order_id uuid not null references orders,
    line integer not null check (line > 0),
    product text references product,
    product_name text,
    product_class varchar(20),
    unit varchar(3),
    quantity numeric(19, 6) check (quantity > 0),
    unit_price numeric(19, 6) check (unit_price > 0),
    requested_date date,
    offered_date date,
    promised_date date,
    original_promised_date date,
    stored numeric(19, 6) not null check (stored >= 0),
    cleared numeric(19, 6) not null check (cleared >= 0),
    released numeric(19, 6) not null check (released between 0 and stored),
    dispatched numeric(19, 6) not null check (dispatched >= 0),
    delivered numeric(19, 6) not null check (delivered >= 0),
    unique (order_id, line),
    check ((promised_date is null) = (original_promised_date is null))
);

create table order_work_order (
    work_order_id uuid primary key,
    line_id uuid not null references order_line,
    planned_start timestamptz,
    planned_finish timestamptz,
    started_at timestamptz,
    completed_at timestamptz,
    inspected numeric(19, 6) not null check (inspected >= 0),
    made numeric(19, 6) not null check (made >= 0)
);
create index work_orders_of_line on order_work_order (line_id);

create table order_departure (
    shipment_id uuid primary key,
    order_id uuid not null references orders,
    departed_at timestamptz,
    estimated_arrival timestamptz,
    delivered_at timestamptz,
    invoice_number text,
    invoice_due_date date,
    settled boolean not null
);
create index departures_of_order on order_departure (order_id);

create table order_review_item (
    order_id uuid not null references orders,
    department text not null,
    due_at timestamptz not null,
    signed boolean not null,
    primary key (order_id, department)
);

create table withdrawal (
    id uuid primary key,
    order_id uuid not null references orders,
    state varchar(20) not null,
    reason text not null,
    fault varchar(20) not null,
    requested_by text not null,
    requested_at timestamptz not null
);
-- two people cannot take the same order back at once
create unique index one_open_withdrawal on withdrawal (order_id) where state = 'ASKED';

create table withdrawal_answer (
    withdrawal_id uuid not null references withdrawal,
    department varchar(20) not null,
    too_late text,
    answered_at timestamptz not null,
    primary key (withdrawal_id, department)
);

create table delay (
    id uuid primary key,
    order_id uuid not null references orders,
    line integer not null,
    work_order_id uuid not null,
    promised_date date not null,
    new_date date not null,
    latest_date date not null,
    cause text not null,
    state varchar(20) not null,
    since timestamptz not null,
    reason text,
    notified_by text,
    answered_by text
);
create unique index one_open_delay on delay (order_id, line) where state in ('DETECTED', 'NOTIFIED', 'REFUSED');

create table timeline_entry (
    event_id uuid primary key,
    written bigint generated always as identity,
    order_id uuid not null,
    at timestamptz not null,
    department text not null,
    event text not null,
    text text not null,
    said_by text,
    planned text,
    expected text,
    actual text,
    customer_safe boolean not null
);
create index timeline_of_order on timeline_entry (order_id, at);
