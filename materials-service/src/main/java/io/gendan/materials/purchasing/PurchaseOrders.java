package io.gendan.materials.purchasing;

import io.gendan.chassis.problems.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All orders to suppliers. */
@ApplicationScoped
class PurchaseOrders implements PanacheRepositoryBase<PurchaseOrder, String> {
    /** Numbers may have gaps: a refused order uses one up. */
    String nextNumber(LocalDate on) {
        long next = (Long) getEntityManager()
                .createNativeQuery("select nextval('purchase_order_number')", Long.class)
                .getSingleResult();
        return "PO-%d-%06d".formatted(on.getYear(), next);
    }

    PurchaseOrder lockKnown(String number) {
        return findByIdOptional(number, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refused(new PurchasingRefusal.PurchaseOrderUnknown(number)));
    }

    PurchaseOrder known(String number) {
        return findByIdOptional(number)
                .orElseThrow(() -> new Refused(new PurchasingRefusal.PurchaseOrderUnknown(number)));
    }

    List<PurchaseOrder> page(String after, int limit) {
        return find("number > ?1 order by number", after).page(0, limit).list();
    }

    /** Those bought for the order, and those bought for another one that bring something for this one now. */
    List<PurchaseOrder> bringing(UUID order) {
        return list("""
                number in (select key.number from PurchasePeg where key.orderId = ?1)
                or number in (select l.number from PurchaseLine l join Claim c on c.incomingId = l.id where c.orderId = ?1)
                order by number""", order);
    }

    List<PurchaseLine> linesOf(String number) {
        return getEntityManager()
                .createQuery("from PurchaseLine where number = ?1 order by line", PurchaseLine.class)
                .setParameter(1, number)
                .getResultList();
    }
}
