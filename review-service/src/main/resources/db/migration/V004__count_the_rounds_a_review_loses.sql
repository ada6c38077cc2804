create table lost_round (
    case_id    uuid not null references review_case,
    promise_id uuid not null,
    why        varchar(20) not null check (why in ('NOT_SIGNED', 'NOT_TAKEN', 'MATERIALS', 'PLANNING', 'FINANCE')),
    primary key (case_id, promise_id, why)
);

-- Which cause has cost so many rounds that the general manager was called.
alter table review_case
    add column stalled_by varchar(20)
        check (stalled_by in ('NOT_SIGNED', 'NOT_TAKEN', 'MATERIALS', 'PLANNING', 'FINANCE'));
