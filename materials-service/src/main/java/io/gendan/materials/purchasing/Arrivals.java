package io.gendan.materials.purchasing;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.values.Quantity;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.MaterialOrders;
import io.gendan.materials.availability.Need;
import io.gendan.materials.availability.Needs;
import io.gendan.materials.availability.OrderName;
import io.gendan.materials.requirements.Part;
import io.gendan.materials.stock.Arrival;
import io.gendan.materials.stock.ClaimKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a delivery means for the orders behind it. */
@ApplicationScoped
class Arrivals {
    private final MaterialOrders orders;
    private final Needs needs;
    private final Shortfall shortfall;
    private final Outbox outbox;

    Arrivals(MaterialOrders orders, Needs needs, Shortfall shortfall, Outbox outbox) {
        this.orders = orders;
        this.needs = needs;
        this.shortfall = shortfall;
        this.outbox = outbox;
    }

    /** One fact per order and item, whatever the number of its lines. */
    void tell(PurchaseOrder order, List<Arrival> arrivals, FactoryDay.Today today) {
        Map<UUID, BigDecimal> perOrder = new TreeMap<>();
        arrivals.forEach(arrival -> perOrder.merge(arrival.line().orderId(), arrival.quantity(), BigDecimal::add));
        perOrder.forEach((id, quantity) -> {
            OrderName name = orders.nameOf(id);
            Part part = today.catalogue().known(arrivals.getFirst().item());
            outbox.record(new GoodsReceived(
                    name.id(),
                    name.number(),
                    name.revision(),
                    order.number(),
                    part.code(),
                    new Quantity(quantity, part.unit()),
                    today.now()));
        });
    }

    /** What will not come from there is short again; what is only held is bought when production is released. */
    void askAgain(PurchaseOrder order, List<Arrival> lost, FactoryDay.Today today) {
        for (Arrival arrival : lost) {
            Need need = needs.of(arrival.line(), arrival.item());
            need.uncover(arrival.quantity(), today.arrivalOf(arrival.item()));
            if (arrival.kind() == ClaimKind.RESERVED) {
                shortfall.request(need, arrival.quantity(), arrival.claimant(), order.plant(), today);
            }
        }
    }
}
