package io.gendan.materials.kitting;

import io.gendan.materials.stock.LineRef;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All kits. */
@ApplicationScoped
public class Kits implements PanacheRepositoryBase<Kit, UUID> {
    /** Those of a line in the order in which they get their components. */
    List<Kit> ofLine(LineRef ref) {
        return list("orderId = ?1 and line = ?2 order by plannedStart, workOrderNumber", ref.orderId(), ref.line());
    }

    List<Kit> ofOrder(UUID order) {
        return list("orderId = ?1 order by line, plannedStart, workOrderNumber", order);
    }

    /** Work of a line that has begun or is done, by its number; empty when it can still be stopped. */
    public List<String> begun(UUID order, List<Integer> lines) {
        return list(
                        "orderId = ?1 and line in ?2 and state in ?3 order by workOrderNumber",
                        order,
                        lines,
                        List.of(KitState.STARTED, KitState.EXTENDED, KitState.CONSUMED))
                .stream()
                .map(Kit::workOrderNumber)
                .toList();
    }

    /** What the work orders of these lines have used up. */
    BigDecimal costOf(UUID order, Collection<Integer> lines) {
        return getEntityManager()
                .createQuery("""
                        select u.cost from KitUsage u, Kit k
                        where k.workOrderId = u.key.workOrderId and k.orderId = ?1 and k.line in ?2""", BigDecimal.class)
                .setParameter(1, order)
                .setParameter(2, lines)
                .getResultStream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A begun kit waits for components once more; whatever it was, it is in the workshop. */
    public Extended extend(UUID workOrder) {
        Kit kit = findById(workOrder);
        if (kit == null) {
            return Extended.UNKNOWN;
        }
        if (!kit.state().isWaiting()) {
            return Extended.DONE;
        }
        kit.become(KitState.EXTENDED);
        return Extended.EXTENDED;
    }

    /** What came of asking for more. */
    public enum Extended {
        UNKNOWN,
        DONE,
        EXTENDED
    }

    public void cancel(UUID order) {
        ofOrder(order).stream().filter(kit -> kit.state().isWaiting()).forEach(kit -> kit.become(KitState.CANCELLED));
    }
}
