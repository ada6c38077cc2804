create table movement (
    movement_id uuid primary key,
    entry       bigint         not null generated always as identity,
    plant       text           not null,
    location    text           not null,
    order_id    uuid           not null references order_to_ship,
    line        integer        not null,
    product     text           not null,
    quantity    numeric(19, 6) not null check (quantity <> 0),
    unit        text           not null,
    kind        text           not null check (kind in ('STORED', 'MOVED', 'DISPATCHED')),
    reference   uuid           not null,
    moved_at    timestamptz    not null,
    moved_by    text           not null
);
create index movement_order on movement (order_id, line);
-- A work order is finished once.
create unique index movement_work_order on movement (reference) where kind = 'STORED';
-- A line leaves once per shipment and location.
create unique index movement_dispatch on movement (reference, line, location) where kind = 'DISPATCHED';

create function a_movement_is_never_changed() returns trigger language plpgsql as $$
begin
    raise exception 'movements are immutable: book a new one';
end $$;
create trigger movement_is_immutable before update or delete on movement
    for each row execute function a_movement_is_never_changed();

-- The sum of the movements, kept in step with them.
create table goods_on_hand (
    plant    text           not null,
    location text           not null,
    order_id uuid           not null references order_to_ship,
    line     integer        not null,
    quantity numeric(19, 6) not null,
    unit     text           not null,
    primary key (plant, location, order_id, line),
    constraint goods_on_hand_never_negative check (quantity >= 0)
);
create index goods_on_hand_order on goods_on_hand (order_id, line);
