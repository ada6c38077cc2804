package io.gendan.materials.kitting;

import io.gendan.chassis.events.Outbox;
import io.gendan.materials.availability.Covers;
import io.gendan.materials.availability.MaterialOrders;
import io.gendan.materials.availability.NeedCover;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.availability.OrderName;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Sees whether a kit has everything; the lines are locked by whoever asks, so that a kit is completed once. */
@ApplicationScoped
public class Picking {
    private final Kits kits;
    private final Covers covers;
    private final MaterialOrders orders;
    private final Outbox outbox;

    Picking(Kits kits, Covers covers, MaterialOrders orders, Outbox outbox) {
        this.kits = kits;
        this.covers = covers;
        this.orders = orders;
        this.outbox = outbox;
    }

    public void pick(Collection<OrderLine> lines, LocalDate today) {
        lines.stream().filter(line -> !line.isPending() && !line.isFrozen()).forEach(line -> pick(line, today));
    }

    /** Earlier work is served first: a later kit is complete when there is enough for both. */
    private void pick(OrderLine line, LocalDate today) {
        List<Kit> waiting = kits.ofLine(line.ref()).stream()
                .filter(kit -> kit.state().isWaiting())
                .toList();
        if (waiting.stream().noneMatch(kit -> kit.state().lacksSomething())) {
            return;
        }
        List<NeedCover> needs = covers.of(line.ref(), today);
        BigDecimal quantity = BigDecimal.ZERO;
        for (Kit kit : waiting) {
            quantity = quantity.add(kit.quantity());
            if (kit.state().lacksSomething() && !needs.isEmpty() && enoughFor(quantity, line, needs)) {
                complete(kit);
            }
        }
    }

    private static boolean enoughFor(BigDecimal quantity, OrderLine line, List<NeedCover> needs) {
        return needs.stream().allMatch(cover -> {
            // need x quantity <= (arrived + what is not needed any more) x line quantity, without dividing
            BigDecimal needed = cover.need().quantity().multiply(quantity);
            BigDecimal there = cover.arrived().multiply(line.quantity());
            return cover.isHere() || needed.compareTo(there) <= 0;
        });
    }

    private void complete(Kit kit) {
        kit.complete();
        OrderName order = orders.nameOf(kit.ref().orderId());
        outbox.record(new KitCompleted(
                order.id(),
                order.number(),
                order.revision(),
                kit.workOrderId(),
                kit.workOrderNumber(),
                kit.ref().line()));
    }
}
