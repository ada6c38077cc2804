select o.number, o.state, c.kind, c.item, c.quantity
from material_order o join claim c on c.order_id = o.id
where o.state in ('CANCELLED', 'REJECTED')
