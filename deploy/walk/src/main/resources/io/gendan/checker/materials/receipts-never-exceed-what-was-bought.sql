select l.number, l.line, l.item, l.quantity, l.received, coalesce(sum(e.quantity), 0) as booked
from purchase_order_line l
left join stock_entry e on e.kind = 'RECEIPT' and e.item = l.item and e.reference = l.number
group by l.id having l.received <> coalesce(sum(e.quantity), 0)
