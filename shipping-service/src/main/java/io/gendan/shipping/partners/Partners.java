package io.gendan.shipping.partners;

import io.gendan.shipping.shipments.Owners;
import io.gendan.shipping.shipments.Shipment;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** All partners. */
@ApplicationScoped
class Partners implements PanacheRepositoryBase<Partner, String>, Owners {
    /** Whose shipment it is, among those who can be told. */
    List<Partner> following(Shipment shipment) {
        return list(
                """
                active and connectedAt is not null
                and (kind <> ?1 and code = ?2 or kind = ?1 and ?3 member of consignees)
                order by code""",
                PartnerKind.DISTRIBUTOR,
                shipment.notice().carrier(),
                shipment.consignment().consignee());
    }

    @Override
    public Set<String> consigneesOf(String partner) {
        return findByIdOptional(partner)
                .filter(Partner::isActive)
                .map(Partner::consignees)
                .orElse(Set.of());
    }
}
