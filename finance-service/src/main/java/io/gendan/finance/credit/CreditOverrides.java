package io.gendan.finance.credit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every override ever signed. */
@ApplicationScoped
class CreditOverrides implements PanacheRepositoryBase<CreditOverride, UUID> {
    List<CreditOverride> of(String customer) {
        return list("customer = ?1 order by signedAt desc, id desc", customer);
    }
}
