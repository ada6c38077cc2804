package io.gendan.materials.purchasing;

import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.Needs;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.availability.OrderState;
import io.gendan.materials.availability.Reserving;
import io.gendan.materials.stock.Floor;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Released lines that have come to need more; the stock levels and the lines are locked by whoever asks. */
@ApplicationScoped
public class Resupplying {
    private final Needs needs;
    private final PurchaseRequests requests;
    private final Supplying supplying;

    Resupplying(Needs needs, PurchaseRequests requests, Supplying supplying) {
        this.needs = needs;
        this.requests = requests;
        this.supplying = supplying;
    }

    /** Lines that go on: what they came to need while they were frozen has not been asked for so far. */
    public void thawed(MaterialOrder order, Collection<OrderLine> thawed, Floor floor, FactoryDay.Today today) {
        if (order.is(OrderState.RELEASED)) {
            thawed.stream()
                    .filter(this::isNotAskedFor)
                    .forEach(line -> again(order, line, floor, today, "needed while it was frozen"));
        }
    }

    /** What was asked for and not ordered yet is asked for again, with the rest. */
    void again(MaterialOrder order, OrderLine line, Floor floor, FactoryDay.Today today, String cause) {
        requests.cancelAll(List.of(line.ref()));
        supplying.supply(order, new Reserving.Reserved(today, floor, List.of(line), needs.ofLine(line.ref())), cause);
    }

    private boolean isNotAskedFor(OrderLine line) {
        Map<String, BigDecimal> asked = requests.openOf(List.of(line.ref())).stream()
                .collect(Collectors.toMap(PurchaseRequest::item, PurchaseRequest::quantity, BigDecimal::add));
        return needs.ofLine(line.ref()).stream()
                .anyMatch(need -> need.toBuy().compareTo(asked.getOrDefault(need.item(), BigDecimal.ZERO)) > 0);
    }
}
