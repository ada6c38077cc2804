create table capacity_bucket (
    plant       text not null,
    work_center text not null,
    day         date not null,
    available   integer not null check (available >= 0),
    overtime    integer not null default 0 check (overtime >= 0),
    booked      integer not null default 0 check (booked >= 0),
    held        integer not null default 0 check (held >= 0),
    primary key (plant, day, work_center),
    foreign key (plant, work_center) references work_center,
    constraint no_minute_is_given_twice check (booked + held <= available + overtime)
);
comment on table capacity_bucket is 'minutes of standard work a work center offers on a day; the sum of its slots is what is booked and held';
create index capacity_bucket_by_work_center on capacity_bucket (plant, work_center, day);

create table capacity_slot (
    id            bigint generated always as identity primary key,
    plant         text not null,
    work_center   text not null,
    day           date not null,
    order_id      uuid not null,
    promise_id    uuid not null,
    line          integer not null,
    sequence      integer not null,
    minutes       integer not null check (minutes > 0),
    state         text not null check (state in ('HELD', 'BOOKED')),
    work_order_id uuid,
    foreign key (plant, day, work_center) references capacity_bucket,
    constraint booked_for_a_work_order check ((state = 'BOOKED') = (work_order_id is not null))
);
create index capacity_slot_by_promise on capacity_slot (promise_id);
create index capacity_slot_by_work_order on capacity_slot (work_order_id) where work_order_id is not null;

create table overtime_approval (
    id          bigint generated always as identity primary key,
    plant       text not null,
    work_center text not null,
    day         date not null,
    minutes     integer not null check (minutes > 0),
    reason      text not null,
    approved_by text not null,
    approved_at timestamptz not null
);
comment on table overtime_approval is 'who raised capacity_bucket.overtime, when and why';
