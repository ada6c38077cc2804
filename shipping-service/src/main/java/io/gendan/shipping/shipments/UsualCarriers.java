package io.gendan.shipping.shipments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Who carried last: for each consignee, the carrier of their latest notice. */
@ApplicationScoped
public class UsualCarriers {
    private final EntityManager entities;

    UsualCarriers(EntityManager entities) {
        this.entities = entities;
    }

    /** Carriers by consignee; nobody for those who never got anything. */
    public Map<String, String> of(Collection<String> consignees) {
        return entities.createQuery("""
                        select s.consignment.consignee, s.notice.carrier from Shipment s
                        where s.consignment.consignee in :consignees
                            and s.notice.noticedAt = (select max(t.notice.noticedAt) from Shipment t
                                                      where t.consignment.consignee = s.consignment.consignee)
                        order by s.number""", Object[].class)
                .setParameter("consignees", consignees)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (one, later) -> later));
    }
}
