select w.number, o.sequence, o.good, o.scrap, coalesce(sum(r.good), 0) as good_reported, coalesce(sum(r.scrap), 0) as scrap_reported
from work_order w
join work_order_operation o on o.work_order_id = w.id
left join daily_report r on r.work_order_id = o.work_order_id and r.sequence = o.sequence
group by w.id, o.work_order_id, o.sequence
having o.good <> coalesce(sum(r.good), 0) or o.scrap <> coalesce(sum(r.scrap), 0)
