-- more pieces than the yields foresaw, when too many were scrapped
alter table work_order
    add extra_pieces numeric(19, 6) not null default 0 check (extra_pieces >= 0),
    add extra_asked  numeric(19, 6) not null default 0 check (extra_asked >= 0);
alter table work_order alter extra_pieces drop default, alter extra_asked drop default;

-- a withdrawal may stop work that has begun; what is done stays done
alter table work_order drop constraint what_is_frozen_does_not_run;

-- a production notice for which there is no room yet
create table awaited_release (
    order_id   uuid primary key references planned_order,
    promise_id uuid not null,
    lines      text not null check (lines is json),
    missing    text not null
);

-- nobody is late in silence: every open work order is looked at when its planned day is over
insert into due_work (kind, key, at)
select 'work-order-finish', w.id::text,
       ((date_trunc('day', w.planned_finish at time zone p.zone) + interval '1 day') at time zone p.zone)
from work_order w join plant p on p.code = w.plant
where w.state in ('PLANNED', 'STARTED', 'RUNNING')
on conflict do nothing;
