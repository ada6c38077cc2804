select e.currency, sum(p.amount) as too_much
from posting p join journal_entry e on e.id = p.entry_id
group by e.currency having sum(p.amount) <> 0
