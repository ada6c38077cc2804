select order_id, count(distinct promise_id) as promises from capacity_slot group by order_id having count(distinct promise_id) > 1
