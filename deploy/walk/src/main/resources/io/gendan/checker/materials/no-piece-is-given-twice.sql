select l.item, l.location, l.on_hand, l.expected, l.reserved, l.held,
       coalesce(sum(c.quantity) filter (where c.kind = 'RESERVED'), 0) as reserved_recounted,
       coalesce(sum(c.quantity) filter (where c.kind = 'HELD'), 0) as held_recounted
from stock_level l
left join claim c on c.plant = l.plant and c.item = l.item and c.location = l.location
group by l.plant, l.item, l.location
having l.reserved <> coalesce(sum(c.quantity) filter (where c.kind = 'RESERVED'), 0)
    or l.held <> coalesce(sum(c.quantity) filter (where c.kind = 'HELD'), 0)
    or coalesce(sum(c.quantity), 0) > l.on_hand + l.expected
