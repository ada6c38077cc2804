select b.work_center, b.day, b.available, b.overtime, b.booked, b.held,
       coalesce(sum(s.minutes) filter (where s.state = 'BOOKED'), 0) as booked_recounted,
       coalesce(sum(s.minutes) filter (where s.state = 'HELD'), 0) as held_recounted
from capacity_bucket b
left join capacity_slot s on s.plant = b.plant and s.work_center = b.work_center and s.day = b.day
group by b.plant, b.day, b.work_center
having b.booked <> coalesce(sum(s.minutes) filter (where s.state = 'BOOKED'), 0)
    or b.held <> coalesce(sum(s.minutes) filter (where s.state = 'HELD'), 0)
    or coalesce(sum(s.minutes), 0) > b.available + b.overtime
