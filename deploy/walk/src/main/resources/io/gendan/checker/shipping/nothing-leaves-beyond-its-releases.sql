select o.number, l.line, l.stored, l.released, l.dispatched,
       coalesce(r.quantity, 0) - coalesce(t.quantity, 0) as released_recounted
from order_line l
join order_to_ship o on o.order_id = l.order_id
left join (select order_id, line, sum(quantity) as quantity from dispatch_release_line group by order_id, line) r
  on r.order_id = l.order_id and r.line = l.line
left join (select c.order_id, b.line, sum(b.taken) as quantity
           from dispatch_recall_line b join dispatch_recall c on c.recall_id = b.recall_id
           group by c.order_id, b.line) t
  on t.order_id = l.order_id and t.line = l.line
where l.dispatched > coalesce(r.quantity, 0) - coalesce(t.quantity, 0)
   or l.released <> coalesce(r.quantity, 0) - coalesce(t.quantity, 0)
   or l.stored > l.made
