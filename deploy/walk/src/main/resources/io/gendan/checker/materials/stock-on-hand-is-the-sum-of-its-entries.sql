select l.item, l.location, l.on_hand, coalesce(sum(e.quantity), 0) as recounted
from stock_level l
left join stock_entry e on e.plant = l.plant and e.item = l.item and e.location = l.location
group by l.plant, l.item, l.location
having l.on_hand <> coalesce(sum(e.quantity), 0) or coalesce(sum(e.quantity), 0) < 0
