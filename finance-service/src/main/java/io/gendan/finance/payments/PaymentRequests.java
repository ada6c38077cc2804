package io.gendan.finance.payments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything customers were asked for. */
@ApplicationScoped
public class PaymentRequests implements PanacheRepositoryBase<PaymentRequest, String> {
    /**
     * Locks the reference itself, known or not: a payment and the request it names meet here, whichever comes first,
     * so neither can miss the other.
     */
    void lockReference(String reference) {
        getEntityManager()
                .createNativeQuery("insert into payment_reference (reference) values (?1) on conflict do nothing")
                .setParameter(1, reference)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("select reference from payment_reference where reference = ?1 for update")
                .setParameter(1, reference)
                .getSingleResult();
    }

    /** Whose request it is, without loading it: the order's account is locked before it. */
    Optional<UUID> orderOf(String reference) {
        return getEntityManager()
                .createQuery("select orderId from PaymentRequest where reference = ?1", UUID.class)
                .setParameter(1, reference)
                .getResultStream()
                .findFirst();
    }

    PaymentRequest locked(String reference) {
        return find("reference", reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    public List<PaymentRequest> of(UUID order) {
        return list("orderId = ?1 order by requestedAt, reference", order);
    }

    public Optional<PaymentRequest> of(UUID order, Purpose purpose) {
        return of(order).stream()
                .filter(request -> request.purpose() == purpose)
                .findFirst();
    }
}
