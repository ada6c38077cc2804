select o.number, l.line, l.dispatched, l.delivered,
       coalesce(sum(s.quantity) filter (where h.state in ('DISPATCHED', 'DELIVERED')), 0) as dispatched_recounted,
       coalesce(sum(s.quantity) filter (where h.state = 'DELIVERED'), 0) as delivered_recounted
from order_line l
join order_to_ship o on o.order_id = l.order_id
left join shipment h on h.order_id = l.order_id
left join shipment_line s on s.shipment_id = h.shipment_id and s.line = l.line
group by o.number, l.order_id, l.line
having l.dispatched <> coalesce(sum(s.quantity) filter (where h.state in ('DISPATCHED', 'DELIVERED')), 0)
    or l.delivered <> coalesce(sum(s.quantity) filter (where h.state = 'DELIVERED'), 0)
