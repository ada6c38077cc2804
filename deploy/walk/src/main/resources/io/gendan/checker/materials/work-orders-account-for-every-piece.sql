select k.work_order_number, u.item, u.issued, u.in_good, u.scrap, u.variance
from kit k join kit_usage u on u.work_order_id = k.work_order_id
where u.issued <> u.in_good + u.scrap + u.variance
   or u.issued <> coalesce((select -sum(e.quantity) from stock_entry e
                            where e.kind in ('ISSUE', 'CONSUMPTION', 'SCRAP', 'VARIANCE')
                              and e.item = u.item and e.reference = k.work_order_number), u.issued)
