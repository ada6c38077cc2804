select e.id as entry, e.text, coalesce(sum(p.amount), 0) as too_much, count(p.entry_id) as postings
from journal_entry e left join posting p on p.entry_id = e.id
group by e.id, e.text having coalesce(sum(p.amount), 0) <> 0 or count(p.entry_id) < 2
