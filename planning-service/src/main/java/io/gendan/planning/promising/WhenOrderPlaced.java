package io.gendan.planning.promising;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.values.Quantity;
import io.gendan.planning.orders.OrderClass;
import io.gendan.planning.orders.OrderFacts;
import io.gendan.planning.orders.PlannedLine;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;

/** Planning remembers the order, and waits for the dates of its material. */
@ApplicationScoped
class WhenOrderPlaced implements EventHandler<WhenOrderPlaced.OrderPlaced> {
    private final PlannedOrders orders;
    private final Holds holds;

    WhenOrderPlaced(PlannedOrders orders, Holds holds) {
        this.orders = orders;
        this.holds = holds;
    }

    @Override
    public void on(OrderPlaced fact) {
        if (orders.findByIdOptional(fact.orderId()).isPresent()) {
            return;
        }
        PlannedOrder order = new PlannedOrder(
                fact.facts(),
                fact.promiseId(),
                fact.lines().stream().map(OrderPlaced.Line::planned).toList());
        orders.persist(order);
        holds.await(order, fact.promiseId());
    }

    @EventType("io.gendan.order.placed.v1")
    record OrderPlaced(
            UUID orderId,
            String orderNumber,
            int orderRevision,
            String plant,
            OrderClass orderClass,
            UUID promiseId,
            Customer customer,
            BigDecimal overPercent,
            BigDecimal underPercent,
            List<Line> lines,
            Money total) {

        OrderFacts facts() {
            return new OrderFacts(
                    orderId,
                    orderNumber,
                    orderRevision,
                    plant,
                    orderClass,
                    customer.customerClass(),
                    total.getCurrencyUnit().getCode(),
                    overPercent,
                    underPercent);
        }

        record Customer(@JsonProperty("class") String customerClass) {}

        record Line(int line, String product, String productName, Quantity quantity, LocalDate requestedDate) {
            PlannedLine planned() {
                return new PlannedLine(line, product, productName, quantity, requestedDate, null, null);
            }
        }
    }
}
