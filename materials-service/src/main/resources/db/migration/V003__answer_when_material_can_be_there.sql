create table material_order (
    id             uuid primary key,
    number         text not null unique,
    revision       integer not null,
    plant          text not null,
    order_class    text not null check (order_class in ('REGULAR', 'CUSTOM')),
    customer       text not null,
    customer_class text not null check (customer_class in ('A', 'B', 'C')),
    promise_id     uuid not null,
    state          text not null check (state in ('OPEN', 'RELEASED', 'CANCELLED', 'REJECTED'))
);
comment on column material_order.promise_id is 'the current one; what names another is recorded and not acted on';

create table order_line (
    order_id       uuid not null references material_order deferrable initially deferred,
    line           integer not null,
    product        text not null,
    quantity       numeric(19, 6) not null check (quantity > 0),
    requested_date date not null,
    ready_date     date,
    gap            text,
    frozen_by      uuid,
    primary key (order_id, line),
    constraint a_line_with_a_gap_has_no_date check (gap is null or ready_date is null)
);
create index order_line_pending on order_line (order_id) where gap is not null;
comment on column order_line.gap is 'why no date can be told';
comment on column order_line.frozen_by is 'the withdrawal that is being answered';

create table supply_hold (
    promise_id    uuid primary key,
    order_id      uuid not null references material_order deferrable initially deferred,
    revision      integer not null,
    state         text not null check (state in ('HELD', 'COMMITTED', 'CONSUMED', 'LAPSED', 'RELEASED')),
    assessment_id uuid,
    valid_until   timestamptz,
    ended_because text
);
create index supply_hold_by_order on supply_hold (order_id);

create table need (
    id          uuid primary key,
    promise_id  uuid not null references supply_hold deferrable initially deferred,
    order_id    uuid not null,
    line        integer not null,
    item        text not null references item,
    quantity    numeric(19, 6) not null check (quantity > 0),
    standard    numeric(19, 6) not null check (standard >= 0),
    offset_days integer not null check (offset_days >= 0),
    to_buy      numeric(19, 6) not null check (to_buy >= 0),
    issued      numeric(19, 6) not null check (issued >= 0),
    expected_on date,
    foreign key (order_id, line) references order_line deferrable initially deferred,
    unique (promise_id, line, item),
    check (to_buy + issued <= quantity)
);
create index need_by_line on need (order_id, line);
comment on column need.standard is 'what of the quantity is in the product when nothing is lost';
comment on column need.to_buy is 'what no claim covers and nobody has ordered yet';
comment on column need.expected_on is 'when what is to be bought would be here';
