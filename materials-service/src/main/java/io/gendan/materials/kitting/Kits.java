package io.gendan.materials.kitting;

import io.gendan.materials.stock.LineRef;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
                        List.of(KitState.STARTED, KitState.CONSUMED))
                .stream()
                .map(Kit::workOrderNumber)
                .toList();
    }

    public void cancel(UUID order) {
        ofOrder(order).stream().filter(kit -> kit.state().isWaiting()).forEach(kit -> kit.become(KitState.CANCELLED));
    }
}
