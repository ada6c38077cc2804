-- what was released to leave and is not cleared any more; answered once by shipping
create table dispatch_recall (
    id uuid primary key,
    order_id uuid not null references orders,
    reason text not null,
    asked_at timestamptz not null,
    answered_at timestamptz
);
create index recalls_of_order on dispatch_recall (order_id);

create table dispatch_recall_line (
    recall_id uuid not null references dispatch_recall,
    line integer not null,
    asked numeric(19, 6) not null check (asked > 0),
    taken numeric(19, 6) not null check (taken between 0 and asked),
    primary key (recall_id, line)
);

-- who is said to have answered for the customer, and whose login wrote it down
alter table orders add column acceptance_entered_by text;
alter table delay add column answer_entered_by text;

-- a line is as late as the last of its work orders, whichever that is
alter table delay drop column work_order_id;

-- finance took clearance back and has not cleared anything since
alter table orders add column clearance_revoked boolean not null default false;
alter table orders alter column clearance_revoked drop default;
