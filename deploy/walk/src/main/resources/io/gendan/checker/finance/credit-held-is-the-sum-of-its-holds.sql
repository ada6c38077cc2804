select c.customer, c.held, c.taken,
       coalesce(sum(h.exposure - h.moved) filter (where h.state in ('HELD', 'COMMITTED')), 0) as held_recounted,
       coalesce(sum(h.exposure - h.moved) filter (where h.state = 'CONSUMED'), 0) as taken_recounted
from credit_account c left join credit_hold h on h.customer = c.customer
group by c.customer
having c.held <> coalesce(sum(h.exposure - h.moved) filter (where h.state in ('HELD', 'COMMITTED')), 0)
    or c.taken <> coalesce(sum(h.exposure - h.moved) filter (where h.state = 'CONSUMED'), 0)
