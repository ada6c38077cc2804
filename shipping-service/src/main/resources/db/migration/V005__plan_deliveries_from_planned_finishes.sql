create table planned_finish (
    work_order_id     uuid primary key,
    work_order_number text           not null,
    order_id          uuid           not null references order_to_ship,
    line              integer        not null,
    product           text           not null,
    quantity          numeric(19, 6) not null,
    unit              text           not null,
    finishes_at       timestamptz    not null,
    told              bigint         not null
);
create index planned_finish_when on planned_finish (finishes_at);
create index planned_finish_order on planned_finish (order_id);
