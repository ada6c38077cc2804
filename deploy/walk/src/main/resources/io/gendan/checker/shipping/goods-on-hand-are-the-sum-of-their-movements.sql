select coalesce(g.location, m.location) as location, coalesce(g.order_id, m.order_id) as order_id,
       coalesce(g.line, m.line) as line, g.quantity, m.quantity as recounted
from goods_on_hand g
full join (select plant, location, order_id, line, sum(quantity) as quantity
           from movement group by plant, location, order_id, line) m
  on m.plant = g.plant and m.location = g.location and m.order_id = g.order_id and m.line = g.line
where coalesce(g.quantity, 0) <> coalesce(m.quantity, 0) or coalesce(m.quantity, 0) < 0
