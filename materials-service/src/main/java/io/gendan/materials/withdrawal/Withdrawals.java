package io.gendan.materials.withdrawal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All withdrawals. */
@ApplicationScoped
class Withdrawals implements PanacheRepositoryBase<Withdrawal, UUID> {
    List<Withdrawal> frozenOf(UUID order) {
        return list("orderId = ?1 and state = ?2", order, WithdrawalState.FROZEN);
    }
}
