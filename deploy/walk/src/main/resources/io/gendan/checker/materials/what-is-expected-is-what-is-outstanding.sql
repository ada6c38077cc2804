select l.item, l.location, l.expected, coalesce(sum(i.outstanding), 0) as outstanding, coalesce(sum(i.pegged), 0) as pegged
from stock_level l
left join incoming i on i.plant = l.plant and i.item = l.item and i.location = l.location
group by l.plant, l.item, l.location
having l.expected <> coalesce(sum(i.outstanding), 0) or coalesce(sum(i.pegged), 0) > coalesce(sum(i.outstanding), 0)
