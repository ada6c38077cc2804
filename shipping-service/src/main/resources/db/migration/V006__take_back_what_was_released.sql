-- What order-service called back, and what was still here when it did; answered once and never changed.
create table dispatch_recall (
    recall_id   uuid primary key,
    order_id    uuid        not null references order_to_ship,
    reason      text        not null,
    answered_at timestamptz not null
);
create index dispatch_recall_order on dispatch_recall (order_id);

create table dispatch_recall_line (
    recall_id uuid           not null references dispatch_recall,
    line      integer        not null,
    asked     numeric(19, 6) not null check (asked >= 0),
    taken     numeric(19, 6) not null check (taken between 0 and asked),
    unit      text           not null,
    primary key (recall_id, line)
);
