package io.gendan.finance.payments;

import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.values.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All money that came in. */
@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {
    /**
     * Writes the payment down unless its bank reference is known; a concurrent twin waits here for the first.
     *
     * @return the payment, locked, and whether it is new
     */
    Recorded record(NewPayment payment, String by, Instant now) {
        int inserted = getEntityManager()
                .createNativeQuery("""
                    insert into payment (id, bank_account, bank_reference, customer, currency, amount, applied,
                      returned, reference, reason, received_on, recorded_by, recorded_at, version)
                    values (?1, ?2, ?3, ?4, ?5, ?6, 0, 0, ?7, 'UNKNOWN_REFERENCE', ?8, ?9, ?10, 0)
                    on conflict (bank_account, bank_reference) do nothing\
                    """)
                .setParameter(1, Ids.next())
                .setParameter(2, payment.bankAccount())
                .setParameter(3, payment.bankReference())
                .setParameter(4, payment.customer())
                .setParameter(5, payment.amount().getCurrencyUnit().getCode())
                .setParameter(6, payment.amount().getAmount())
                .setParameter(7, payment.reference())
                .setParameter(8, payment.receivedOn())
                .setParameter(9, by)
                .setParameter(10, now)
                .executeUpdate();
        Payment known = find("bankAccount = ?1 and bankReference = ?2", payment.bankAccount(), payment.bankReference())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
        return new Recorded(known, inserted == 1);
    }

    record Recorded(Payment payment, boolean isNew) {}

    /** Money that waits for a clerk, the first received first. */
    List<Payment> unapplied(Selection wanted) {
        List<UUID> first = getEntityManager()
                .createQuery("""
                    select payment.id from Payment payment where payment.reason is not null
                    and (:subject = '' or upper(payment.bankReference) = :subject or payment.reference in (
                      select request.reference from PaymentRequest request, OrderAccount account
                      where account.orderId = request.orderId and account.orderNumber = :subject))
                    order by payment.receivedOn, payment.id\
                    """, UUID.class)
                .setParameter("subject", wanted.subjectOrBlank())
                .setMaxResults(wanted.most())
                .getResultList();
        return list(
                "select payment from Payment payment left join fetch payment.allocations where payment.id in ?1"
                        + " order by payment.receivedOn, payment.id",
                first);
    }

    /** In one order for everybody, so that two who lock them do not wait for each other. */
    List<UUID> ordersPaidBy(UUID payment) {
        return getEntityManager()
                .createQuery("""
                    select distinct request.orderId from PaymentRequest request where request.reference in
                      (select part.reference from Payment payment join payment.allocations part where payment.id = ?1)
                    order by request.orderId\
                    """, UUID.class)
                .setParameter(1, payment)
                .getResultList();
    }

    Optional<Payment> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Payments that named the reference before anything was asked for under it, oldest first. */
    List<Payment> lockedWaitingFor(String reference) {
        return find("reference = ?1 and reason is not null order by recordedAt, id", reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
