select c.series, c.year, c.last, count(i.number) as invoices
from invoice_counter c left join invoice i on i.number like c.series || '%' || c.year || '%'
group by c.series, c.year having c.last <> count(i.number)
