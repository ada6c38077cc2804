select p.id as payment, p.amount, p.applied, coalesce(sum(a.amount), 0) as allocated
from payment p left join payment_allocation a on a.payment_id = p.id
group by p.id having p.applied <> coalesce(sum(a.amount), 0) or coalesce(sum(a.amount), 0) + p.returned > p.amount
