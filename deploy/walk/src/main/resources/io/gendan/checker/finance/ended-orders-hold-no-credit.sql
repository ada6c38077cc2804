select a.order_number, a.state, h.state as hold from order_account a join credit_hold h on h.order_id = a.order_id
where a.state in ('CANCELLED', 'REJECTED') and h.state in ('HELD', 'COMMITTED', 'CONSUMED') and h.exposure > h.moved
