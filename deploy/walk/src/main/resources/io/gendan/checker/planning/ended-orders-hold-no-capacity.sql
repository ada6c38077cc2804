select o.number, o.state, s.state as slot, s.work_center, s.day, s.minutes
from planned_order o join capacity_slot s on s.order_id = o.id
where o.state in ('CANCELLED', 'REJECTED')
