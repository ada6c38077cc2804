-- What was said about shipments since a partner was connected, by who the partners are today, against what partners were told.
with due as (
    select p.code, said.subject as shipment,
           case said.type when 'io.gendan.shipping.notice-issued.v1' then 'io.gendan.partner.shipment-announced.v1'
                          else replace(said.type, 'io.gendan.shipping.', 'io.gendan.partner.') end as type,
           count(*) as due
    from event_log said
    join shipment s on s.shipment_id::text = said.subject
    join partner p on p.active and p.connected_at <= said.time
      and (p.kind <> 'DISTRIBUTOR' and p.code = s.carrier
           or exists (select from partner_consignee c where c.partner = p.code and c.customer = s.consignee))
    where said.topic = 'gendan.shipping.events'
    group by 1, 2, 3),
told as (
    select upper(substr(topic, length('gendan.shipments.') + 1)) as code, key as shipment, type, count(*) as told
    from event_log where topic like 'gendan.shipments.%' group by 1, 2, 3)
select code, shipment, type, coalesce(due, 0) as due, coalesce(told, 0) as told
from due full join told using (code, shipment, type)
where due is distinct from told
