-- Whose turn it is when credit is scarce. Orders of before: the time of their first assessment stands for that of their placing.
alter table order_account
    add column customer_class varchar(1),
    add column placed_at      timestamptz;
update order_account a set customer_class = 'C',
    placed_at = coalesce((select min(assessed_at) from credit_hold h where h.order_id = a.order_id), now());
alter table order_account
    alter column customer_class set not null,
    alter column placed_at set not null;

alter table credit_hold
    add column customer_class varchar(1),
    add column placed_at      timestamptz;
update credit_hold h set customer_class = 'C',
    placed_at = (select min(assessed_at) from credit_hold o where o.order_id = h.order_id);
alter table credit_hold
    alter column customer_class set not null,
    alter column placed_at set not null;
drop index credit_hold_waiting;
create index credit_hold_waiting on credit_hold (customer, customer_class, placed_at) where state in ('PENDING', 'SHORT');

-- What of an invoice's exposure its payments have ended; of those part-paid before, the next payment makes up for it.
alter table invoice add column relieved numeric(19, 4) not null default 0;
update invoice set relieved = exposure where settled_at is not null;
alter table invoice
    alter column relieved drop default,
    add constraint relieved_within_exposure check (relieved >= 0 and relieved <= exposure);

-- What was asked for before due dates rang: at the end of the date in the usual plant's zone.
insert into due_work (kind, key, at)
select 'payment-overdue', reference, (due_date + 1)::timestamp at time zone 'Asia/Shanghai'
from payment_request where received < amount and not cancelled
on conflict (kind, key) do nothing;

-- Area managers see the customers of their own part of the tree; unknown until the customer is published again.
alter table customer add column area text;
