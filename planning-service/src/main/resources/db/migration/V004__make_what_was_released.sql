create sequence work_order_number;

create table work_order (
    id              uuid primary key,
    number          text not null unique,
    order_id        uuid not null references planned_order,
    promise_id      uuid not null,
    plant           text not null,
    line            integer not null,
    product         text not null,
    product_name    text not null,
    quantity        numeric(19, 6) not null check (quantity > 0),
    unit            text not null,
    state           text not null check (state in ('PLANNED', 'STARTED', 'RUNNING', 'COMPLETED', 'CANCELLED')),
    kit_complete    boolean not null,
    sample_needed   boolean not null,
    sample_approved boolean not null,
    frozen_by       uuid,
    promised_date   date not null,
    planned_start   timestamptz not null,
    planned_finish  timestamptz not null,
    started_at      timestamptz,
    inspected_at    timestamptz,
    completed_at    timestamptz,
    version         bigint not null,
    unique (order_id, line),
    constraint starts_with_kit_and_sample check (
        state in ('PLANNED', 'CANCELLED') or (kit_complete and (sample_approved or not sample_needed) and started_at is not null)),
    constraint what_is_frozen_does_not_run check (frozen_by is null or state in ('PLANNED', 'CANCELLED'))
);

create table work_order_operation (
    work_order_id  uuid not null references work_order,
    sequence       integer not null,
    name           text not null,
    work_center    text not null,
    setup_minutes  numeric(12, 4) not null,
    run_minutes    numeric(12, 4) not null,
    yield          numeric(5, 4) not null,
    planned_start  timestamptz not null,
    planned_finish timestamptz not null,
    good           numeric(19, 6) not null check (good >= 0),
    defect         numeric(19, 6) not null check (defect >= 0),
    scrap          numeric(19, 6) not null check (scrap >= 0),
    primary key (work_order_id, sequence)
);

create table daily_report (
    id            uuid primary key,
    work_order_id uuid not null references work_order,
    sequence      integer not null,
    date          date not null,
    good          numeric(19, 6) not null check (good >= 0),
    defect        numeric(19, 6) not null check (defect >= 0),
    scrap         numeric(19, 6) not null check (scrap >= 0),
    hours         numeric(9, 2) not null check (hours >= 0),
    reason        text,
    reported_by   text not null,
    reported_at   timestamptz not null,
    foreign key (work_order_id, sequence) references work_order_operation
);
create index daily_report_by_work_order on daily_report (work_order_id, sequence, date);

create table first_article (
    id            uuid primary key,
    work_order_id uuid not null references work_order,
    approved      boolean not null,
    checklist     text not null check (checklist is json),
    remark        text,
    judged_by     text not null,
    judged_at     timestamptz not null
);

create table final_inspection (
    id            uuid primary key,
    work_order_id uuid not null references work_order,
    lot           numeric(19, 6) not null,
    sample_size   integer not null check (sample_size > 0),
    defects       integer not null check (defects >= 0),
    allowed       integer not null,
    passed        boolean not null,
    inspected_by  text not null,
    inspected_at  timestamptz not null
);

create table reschedule (
    id              uuid primary key,
    work_order_id   uuid not null references work_order,
    previous_finish timestamptz not null,
    new_finish      timestamptz not null,
    reason          text not null,
    cause           text not null,
    decided_by      text not null,
    decided_at      timestamptz not null
);

create table withdrawal (
    id         uuid primary key,
    order_id   uuid not null references planned_order,
    lines      text not null,
    answer     text not null check (answer in ('WITHDRAWN', 'TOO_LATE')),
    state      text not null check (state in ('OPEN', 'ABANDONED', 'EFFECTIVE')),
    fact       text
);

create table delay (
    id       uuid not null,
    order_id uuid not null references planned_order,
    line     integer not null,
    new_date date not null,
    state    text not null check (state in ('OPEN', 'ACCEPTED', 'REFUSED')),
    primary key (id, line)
);
