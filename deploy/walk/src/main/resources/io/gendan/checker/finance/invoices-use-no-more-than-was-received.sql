select a.order_number, a.received, a.allocated, a.returned, coalesce(sum(i.prepaid), 0) as prepaid
from order_account a left join invoice i on i.order_id = a.order_id
group by a.order_id having coalesce(sum(i.prepaid), 0) + a.returned > a.received
