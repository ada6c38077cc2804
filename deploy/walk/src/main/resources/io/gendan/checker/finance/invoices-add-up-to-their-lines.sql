select i.number, i.total, sum(l.amount) as lines
from invoice i left join invoice_line l on l.number = i.number
group by i.number having i.total <> coalesce(sum(l.amount), 0)
