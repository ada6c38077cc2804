select r.reference, r.received, coalesce(sum(a.amount), 0) as allocated, r.amount as asked
from payment_request r left join payment_allocation a on a.reference = r.reference
group by r.reference having r.received <> coalesce(sum(a.amount), 0) or coalesce(sum(a.amount), 0) > r.amount
